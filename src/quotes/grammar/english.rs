//! English.

use super::lexicon::Grammar;

pub(super) const ENGLISH: Grammar = Grammar {
    says: "accepted accepts acknowledge acknowledged acknowledges added adds admits admitted advise advised advises agreed \
        agrees allege alleged alleges announce announced announces answered answers argue argued argues asked asks assert \
        asserted asserts assured assures barked beamed beams begged begs believe believes bellowed bemoaned bemoans boasted \
        boasts bragged brags bristled bristles cautioned cautions chanted chants chided chimed chuckled chuckles claim claimed \
        claims clarified commented comments complained complains concede conceded concedes concluded concludes concurred \
        concurs confessed confesses confided confides confirmed confirms contend contended contends continued continues \
        countered counters cried cries croaked crowed deadpanned deadpans declare declared declares denied denies disclosed \
        discloses drawled echoed elaborated emphasise emphasised emphasises emphasize emphasized emphasizes enthused estimated \
        estimates exclaim exclaimed exclaims explain explained explains fumed gasped giggled gloated grimaced grinned grins \
        griped gripes groaned growled grumbled grumbles gushed gushes hissed hollered huffed inquired insist insisted insists \
        instructed instructs interjected interjects interrupted intimated intoned jeered joked jokes lamented laments laughed \
        laughs maintain maintained maintains marveled marvelled marvels moaned moans mourned mumbled murmured mused muses \
        muttered mutters noted notes objected objects observed observes opined pledged pledges pondered posted posts preached \
        predict predicted predicts proclaimed professed promised promises protested protests queried quipped quips quoted \
        rasped read reads reasoned recall recalled recalls reckoned reckons recount recounted recounts reflected reiterated \
        reiterates relayed remark remarked remarks remembered remembers reminisced reminisces replied replies reported reports \
        responded responds retorted retorts revealed reveals riffed roared said say says scoffed scoffs screamed screams \
        shouted shouts shrugged shrugs sighed sighs sings smiled smiles snapped snaps snarled sneered snorted snorts sobbed \
        sobs stammered stated states stressed stresses suggested suggests summarised summarized summed sums surmised teased \
        teases tells testified testifies testify texted theorised theorized thundered told tweeted tweets urged urges ventured \
        volunteers vowed vows wailed wails warn warned warns wept whined whispered whispers write writes wrote yelled yells",
    reports: "acknowledge agree allege announce argue assume assumes believed calculate calculated calculates cautions \
        concern concerned conclude confident convinced debated determined doubted doubts estimate explain fear feared fears \
        feel feels find finds forecast forecasts found guess guesses hinted hints hope hoped hopes hypothesised hypothesized \
        imagine imagines implied implies indicate indicated indicates judge judged judges learned learnt mentioned mentions \
        predict project projected realises reckon recognised recognized recommend remind reminded reminds ruled rules saw \
        sees show showed shows signaled signals speculated suggest suspect suspected suspects swear swore testify think \
        thinks understands understood urge worried worries worry",
    acts: "accuse accused accuses advocated advocates apologised apologises apologized appealed appeals applauded applauds \
        argued backed backs bemoaned bemoans blame blamed blames blasted blasts call called calls challenge challenged \
        challenges characterised characterises characterized characterizes cite cited cites commended compare compared \
        compares condemn condemned condemns congratulated criticise criticised criticises criticize criticized criticizes \
        decried defended defends demand demanded demands denounce denounced denounces deplored deplores describe described \
        describes dismiss dismissed dismisses dubbed encourage encouraged encourages endorse endorsed endorses expressed \
        expresses hailed hails invoked invokes labelled labels lambasted lamented lauded lauds likened mocked mocks mourned \
        opposed outlined outlines pointed points portrayed praise praised praises proclaimed proclaims propose proposed \
        proposes questioned questions reaffirmed rebuked recommend recommended recommends referenced referred refers reject \
        rejected rejects repeated repeats ridiculed slammed slams speaks spoke talked talks thanked tout touted touts urged \
        voiced welcomed wonder wondered wonders",
    wills: "agreed agrees aim aimed aims attempt begged called calls commit committed decided decides decline declined \
        declines demand demanded demanding demands expect expected expects hope hoped hopes implored instructed instructs \
        intend intended intends invited offered offers ordered orders plan planned plans pleaded pleads pledge pledged \
        pledges prefer prefers pressed promise promised promises refuse refused refuses requested requests seek seeks sought \
        swears swore threaten threatened threatens urge urged urges volunteered vow vowed vows want wanted wants warned wish \
        wished wishes",
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
    questions: "how if what when where whether which who why",
    titles_he: "dame's father fr lord mr pastor prince sir",
    titles_she: "dame lady miss mrs ms mx princess",
    titles: "adm admiral assistant's associate asst atty barrister brigadier capt captain cardinal chief cllr cmdr \
        co-founder col colonel commander commissioner constable corporal councillor cpl det detective doctor dr garda \
        gen general gov hon insp inspector judge justice lieutenant lt maj major officer pc pharm prof professor pvt \
        rabbi rep rev reverend sen sergeant sgt sheriff superintendent supt trooper",
    jobs: "academics activist actor addict addicts admins adviser advisor advocate agent agents aide aides ambassador \
        anaesthesiologist anaesthetist analyst analysts anesthesiologist anesthetist architect assistant attorney author \
        authors backers barman barrister bartender biologist broker bystander bystanders campaigner campaigners candidate \
        cardiologist carer carers caseworker ceo chair chairman chairperson chairwoman chancellor chaplain chef chemist \
        chief child chiropractor civilian clerk clinician clinicians clubber clubgoer co-author co-ordinator coach colleague \
        columnist comedian commander commentator commissioner communicator comrade congressman congresswoman constable \
        consul consultant contractor coordinator coroner correspondent councilman councilwoman counsel counsellor counselor \
        courier cousin crew criminologist critic curator customer customers cyclist dad daughters dealer defender \
        deliveryman dentist deputy designer detective detectives developer diplomat director dispatcher doctor doctors donor \
        driver drivers economist editor elder employee employees employer engineer engineers entrepreneur epidemiologist \
        examiner examiners executive executives expert experts farmer farmers father-in-law fellow festivalgoer fiancé \
        fiancée filmmaker firefighter firefighters flatmate foreman founder friend friends gardener governor gp grandma \
        grandpa grandparent guard guitarist gynaecologist head historian host housemate hygienist imam inmate inmates \
        insider insiders inspector instructor insurer insurers interpreter investigator investigators janitor jogger \
        journalist journalists judges juror jurors justice keeper keyworker kingpin landlady landlord lawmaker lawmakers \
        lawyer lawyers leader lecturer lecturers lineman lobbyist locals magistrate manager manufacturer manufacturers \
        marshal mayor mechanic medic mentor mep merchant midwife minister ministers modeller mourner mourners mp musician \
        negotiator neighbor neighbors neighbour neighbours nephrologist neurologist neuroscientist neurosurgeon newcomer \
        nominee nurse nurses nutritionist observers officer officers official officials oncologist onlooker onlookers \
        operative organiser organisers organizer organizers owner paediatrician paramedic parent parents participant \
        participants partner passenger passengers passer-by pathologist patient patients pediatrician pharmacist pharmacists \
        pharmacologist physician physicians physicist pilot plumber poet policeman politician pollster premier president \
        priest principal producer professor prosecutor prosecutors protester protesters psychiatrist psychiatrists \
        psychologist psychologists psychotherapist publisher pupil rabbi radiographer radiologist ranger raver reader \
        receptionist registrar relative relatives reporter representative researcher researchers resident residents \
        responder responders roofer roommate sailor scholar schoolteacher scientist scientists secretary senator sergeant \
        shopkeeper shopper sibling signalman singer sister-in-law smuggler socialite sociologist solicitor speaker \
        specialist spokesman spokespeople spokesperson spokeswoman staff staffer stallholder statesman statistician steward \
        stewards strategist student stylist supervisor surgeon surgeons surrogate surveyor survivor survivors teacher \
        teachers teammate technician technicians teenager teenagers tenant tenants therapist toddler toxicologist \
        toxicologists trader trainee trainer treasurer trustee tutor twin undersecretary undertaker urologist user users vet \
        veteran veterinarian vets vicar vice-president victim victims villager villagers virologist visitor volunteer \
        volunteers warden wife-to-be witness witnesses worker workers writer",
    men: "boy boyfriend brother dad father grandfather grandson husband landlord man nephew son uncle",
    women: "actress aunt daughter girl girlfriend granddaughter grandmother landlady mam mom mother mum niece sister \
        widow wife woman",
    institutions: "academy administration agency alliance army assembly association authority bank board bureau cabinet \
        campaign carrier cartel center centre chain charities charity church clinic club college commission committee company \
        congress constabulary corporation council county court department developer directorate distributor drugmaker embassy \
        faculty federation firm force forces forum foundation fund garda government group group's hospital hospitals house inc \
        industries institute institution insurer international jury laboratories laboratory league limited ltd manufacturer \
        ministry nations network news newspaper nhs office organisation organization panel parliament party police post \
        program programme project publisher registry regulator republic retailer review school senate service services society \
        street supplier syndicate team times trust union united university watch watchdog",
    documents: "advisory affidavit analyses analysis audit brief briefing bulletin complaint data document documents email \
        emails figures filing filings finding findings guidance indictment inquest inquiry investigation lawsuit letter memo \
        message minutes note paper papers poll polls post record records release report reports research results review \
        statement statistics studies study survey surveys tallies testimony transcript tweet website",
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
