//! English.

use super::lexicon::Grammar;

pub(super) const ENGLISH: Grammar = Grammar {
    says: "accepted accepts acknowledged acknowledges added adds admits admitted advise advised advises agreed agrees alleged \
        alleges announced announces answered answers argue argued argues asked asks asserted asserts assured assures barked \
        beamed beams believe believes bellowed boasted boasts cautioned cautions chanted chants chided chimed claim claimed \
        claims clarified commented comments complained complains conceded concedes concluded concludes confessed confesses \
        confirmed confirms contended contends continued continues countered counters cried cries crowed deadpanned declared \
        declares denied denies disclosed discloses echoed elaborated emphasised emphasises emphasized emphasizes enthused \
        estimated estimates exclaimed exclaims explained explains fumed gloated groaned grumbled gushed hollered huffed inquired \
        insisted insists instructed interjected interjects intoned joked jokes lamented laments maintained maintains mumbled \
        murmured mused muses muttered mutters noted notes observed observes opined pledged pledges posted posts predicted \
        predicts proclaimed promised promises queried quipped quips quoted read reads reasoned recalled recalls reckoned reckons \
        recounted recounts reiterated reiterates relayed remarked remarks remembered remembers replied replies reported reports \
        responded responds retorted retorts revealed reveals riffed roared said sang say says scoffed screamed screams shouted \
        shouts sighed sighs sings snapped sneered stated states stressed stresses suggested suggests summarised summarized \
        surmised tell tells testified testifies texted theorised theorized thundered told tweeted tweets urged urges ventured \
        vowed vows warn warned warns whispered whispers write writes wrote yelled yells",
    reports: "acknowledge agree allege announce argue assume assumes believed calculate calculated cautions concern concerned \
        conclude confident convinced debated determined doubted doubts explain fear feared fears feel feels find finds forecast \
        found guess hinted hints hope hoped hopes hypothesised hypothesized imagine implied implies indicate indicated indicates \
        learned learnt mentioned mentions project projected realises recognised recognized ruled rules show showed shows \
        signaled signals speculated suggest suspect suspected suspects swear swore testify think thinks understands worried \
        worries worry",
    acts: "accuse accused accuses apologised apologises apologized appealed appeals applauded applauds backed backs blame blamed \
        blames blasted blasts call called calls challenge challenged challenges cite cited cites commended condemn condemned \
        condemns congratulated criticise criticised criticises criticize criticized criticizes decried defended defends demand \
        demanded demands denounce denounced denounces describe described describes dismiss dismissed dismisses dubbed encourage \
        encouraged encourages endorse endorsed endorses expressed expresses hailed hails lambasted likened mocked mocks opposed \
        outlined outlines pointed points portrayed praise praised praises proclaimed proclaims propose proposed proposes questioned \
        questions reaffirmed rebuked recommend recommended recommends referenced referred refers reject rejected rejects repeated \
        repeats ridiculed slammed slams speaks spoke talked talks thanked tout touted touts voiced welcomed wonder wondered \
        wonders",
    wills: "agreed agrees aim aimed aims attempt begged called calls decided decides decline declined declines expect expected expects \
        hope hoped hopes implored instructed instructs intend intended intends invited offered offers ordered orders plan planned \
        plans pleaded pleads pledge pledged pledges prefer prefers promise promised promises refuse refused refuses requested \
        requests seek seeks sought swore threaten threatened threatens urge urged urges vow vowed vows want wanted wants warned \
        wish wished wishes",
    participles: "accusing acknowledging adding admitting advising alleging announcing arguing asking asserting calling cautioning citing \
        claiming commenting concluding confirming declaring denying describing emphasizing explaining insisting joking lamenting \
        noting pointing predicting promising quoting referring remarking replying reporting saying stating stressing suggesting \
        telling tweeting urging vowing warning writing",
    he: "he",
    she: "she",
    they: "they",
    others: "i it we you",
    first_person: "i we",
    articles: "a all an another any both each every five four her his its many most my no one other our several six some such that the \
        their these this those three two various your",
    prepositions: "about above across after against ahead along alongside amid among around at before behind below beside besides between \
        beyond by despite down during for from in inside into like near of off on onto out outside over per regarding since than \
        through throughout to toward towards under until up upon via with within without",
    conjunctions: "& and but nor or plus yet",
    adverbs: "again ago already also always even eventually ever finally first further here however instead just later meanwhile \
        moreover never nevertheless not now often once only originally rather simply so sometimes soon still then there thereafter \
        therefore though thus today together tomorrow tonight too twice well yesterday",
    auxiliaries: "am are aren't be been being can can't cannot could couldn't did didn't do does doesn't don't had hadn't has hasn't have \
        haven't is isn't may might must should shouldn't was wasn't were weren't will won't would wouldn't",
    passives: "am are be been being is was were",
    to: "to",
    that: "that",
    relatives: "that where which who whom whose",
    subordinators: "although as because how if once since though till unless until what when whenever where whereas whether while why",
    titles_he: "dame's father fr lord mr pastor prince sir",
    titles_she: "dame lady miss mrs ms mx princess sister",
    titles: "adm admiral assistant's associate asst atty brigadier capt captain cardinal chief cllr cmdr co-founder col colonel \
        commander commissioner constable corporal councillor cpl det detective doctor dr garda gen general gov hon insp inspector \
        judge justice lieutenant lt maj major officer pc prof professor pvt rabbi rep rev reverend sen sergeant sgt sheriff \
        superintendent supt trooper",
    jobs: "activist actor addict adviser advisor advocate agent aide ambassador anaesthesiologist anaesthetist analyst \
        anesthesiologist anesthetist architect assistant attorney author barman barrister bartender biologist broker candidate \
        caseworker ceo chair chairman chairperson chairwoman chancellor chaplain chef chemist chief child chiropractor clerk \
        clubber coach colleague columnist comedian commander commissioner congressman congresswoman constable consul consultant \
        coordinator coroner correspondent counsel counsellor counselor cousin crew criminologist critic curator dealer defender \
        dentist deputy designer detective developer director dispatcher doctor donor economist editor engineer epidemiologist \
        examiner executive expert farmer fellow filmmaker flatmate founder friend friends governor gp guard gynaecologist head \
        historian host housemate imam inspector instructor investigator journalist juror justice keeper keyworker landlady \
        landlord lawmaker lawyer leader lecturer lobbyist magistrate manager mayor medic mentor mep midwife minister modeller mp \
        neighbor neighbour nephrologist neurologist neuroscientist nominee nurse officer official oncologist operative organiser \
        organizer owner paediatrician paramedic parent partner pathologist patient pediatrician pharmacist pharmacologist \
        physician physicist pilot policeman politician pollster premier president priest principal producer professor prosecutor \
        psychiatrist psychologist psychotherapist publisher pupil rabbi radiologist ranger raver reader receptionist reporter \
        representative researcher resident responder roommate scholar scientist secretary senator shopkeeper shopper sibling \
        signalman singer sociologist solicitor speaker specialist spokesman spokesperson spokeswoman staffer statistician \
        strategist student supervisor surgeon surrogate surveyor teacher teammate technician teenager tenant therapist toddler \
        toxicologist trader treasurer trustee twin undersecretary urologist user vet veteran veterinarian vicar vice-president \
        volunteer witness worker writer",
    men: "boy boyfriend brother dad father grandfather grandson husband landlord man nephew son uncle",
    women: "actress aunt daughter girl girlfriend granddaughter grandmother landlady mom mother mum niece sister widow wife \
        woman",
    institutions: "academy administration agency alliance army assembly association authority bank board bureau cabinet campaign cartel \
        center centre charity church clinic club college commission committee company congress constabulary corporation council \
        county court department directorate drugmaker embassy faculty federation firm force forces forum foundation fund garda \
        government group group's hospital hospitals house inc industries institute institution international jury laboratories \
        laboratory league limited ltd ministry nations network news newspaper nhs office organisation organization panel \
        parliament party police post program programme project registry republic review school senate service services society \
        street syndicate team times trust union united university watch",
    documents: "advisory affidavit analyses analysis audit brief briefing bulletin complaint data document documents email \
        emails figures filing filings finding findings guidance indictment inquest inquiry investigation lawsuit letter memo \
        message minutes note paper papers poll polls post record records report reports research results review statement statistics \
        studies study survey surveys tallies testimony transcript tweet website",
    times: "afternoon april august christmas day december evening february friday january july june march may midnight monday month \
        morning night noon november october saturday september spring summer sunday thursday today tuesday wednesday week weekend \
        winter year",
    particles: "al bin da das de del della den der di dos du el ibn la le ter van von y",
    sources: &[
        "according to",
        "as per",
        "by her account",
        "by his account",
        "in her experience",
        "in her opinion",
        "in her telling",
        "in her view",
        "in her words",
        "in his experience",
        "in his opinion",
        "in his telling",
        "in his view",
        "in his words",
        "in the opinion of",
        "in the view of",
        "in the words of",
        "in their opinion",
        "in their view",
        "in their words",
    ],
    sources_behind: "",
    job_endings: &[],
    elides: false,
    drops_subject: false,
    capital_nouns: false,
};
