//! English.

use super::lexicon::Grammar;

pub(super) const ENGLISH: Grammar = Grammar {
    says: "accepted accepts acknowledged acknowledges added adds admits admitted advised advises agreed agrees alleged alleges \
        announced announces answered answers argued argues asked asks asserted asserts boasted boasts cautioned cautions claimed claims \
        commented comments complained complains conceded concedes concluded concludes confessed confesses confirmed confirms contended \
        contends countered counters cried cries declared declares denied denies disclosed discloses emphasised emphasises emphasized \
        emphasizes exclaimed exclaims explained explains insisted insists joked jokes lamented laments maintained maintains mused muses \
        noted notes observed observes quipped quips reckoned reckons recalled recalls reiterated reiterates remarked remarks replied \
        replies reported reports responded responds retorted retorts said say says shouted shouts stated states stressed stresses \
        suggested suggests testified testifies texted told tells tell thundered tweeted tweets urged urges vowed vows warned warns warn \
        whispered wrote writes write argue claim believe believes recounted recounts estimates estimated revealed reveals predicted predicts \
        promised promises pledged pledges advise posted posts replied",
    reports: "accuse accused accuses acknowledge agree aims aimed allege announce appealed appeals approve approved approves asking assume \
        assumed assumes backed backs believed blamed blames blasted blasts call called calls challenged challenges cited cites committed \
        compared compares concerned condemned condemns confident confirm considered considers convinced criticised criticises \
        criticized criticizes debated decided decides declined declines demanded demands deny described describes discovered discuss discussed discusses \
        dismissed dismisses doubt doubts doubted encouraged encourages endorsed endorses envisioned expect expected expects explain fear feared \
        fears feel feels felt figured figures finds forecast found guaranteed heard hinted hints hope hoped hopes implied implies implored indicate indicated \
        indicates informed informs inquired instructed intended intends invited joking know knew knows learned listed lists mean means mentioned mentions \
        mocked mocks named offered opposed opposes ordered orders painted plan planned plans pleaded pleads pointed points praised praises prayed \
        prefer prefers proclaimed proclaims promise proposed proposes questioned questions quoted quotes read realized reads recognised recognized \
        recommend recommended recommends referred refers refused refuses rejected rejects released reminded reminds repeated repeats \
        requested requests ridiculed ruled sees seeks sought show showed shows signaled signaled slammed slams speculated spoke stood suggest \
        support supported supports suspect suspected suspects swore talked talking thanked thinks think thought threatened threatens touted trumpeted \
        understand understands understood urge view viewed views voiced vow want wanted wants warn wish wished wishes wonder wondered wonders \
        worried worries worry",
    participles: "accusing acknowledging adding admitting advising alleging announcing arguing asking asserting calling cautioning claiming \
        citing commenting concluding confirming declaring denying describing emphasizing explaining insisting joking lamenting noting \
        pointing predicting promising quoting referring remarking replying reporting saying stating stressing suggesting telling tweeting \
        urging vowing warning writing",
    he: "he",
    she: "she",
    they: "they",
    others: "i it we you",
    articles: "a all an another any both each every her his its many most my no one other our several some such that the their these \
        this those three two various your four five six",
    prepositions: "about above across after against ahead along alongside amid among around at before behind below beside besides between \
        beyond by despite down during for from in inside into like near of off on onto out outside over per regarding since \
        than through throughout to toward towards under until up upon via with within without",
    conjunctions: "and but nor or yet & plus",
    adverbs: "again ago also already always eventually even ever finally first further here however instead just later meanwhile \
        moreover never nevertheless not now often once only originally rather simply so sometimes soon still then there thereafter \
        therefore though thus today together tomorrow tonight too twice well yesterday",
    auxiliaries: "am are aren't be been being can can't cannot could couldn't did didn't do does doesn't don't had hadn't has hasn't have \
        haven't is isn't may might must should shouldn't was wasn't were weren't will won't would wouldn't",
    passives: "am are be been being is was were",
    to: "to",
    that: "that",
    relatives: "that where which who whom whose",
    subordinators: "although as because if once since though till unless until what when whenever where whereas whether while why how",
    titles_he: "dame's father fr lord mr pastor prince sir",
    titles_she: "dame lady miss mrs ms princess sister mx",
    titles: "adm admiral asst assistant's associate atty brigadier capt captain chief cllr cmdr co-founder col colonel commander commissioner cardinal \
        constable corporal councillor cpl det detective dr doctor gen general gov garda hon insp inspector judge justice lieutenant lt maj \
        major pc officer prof professor pvt rabbi rep reverend rev sen sergeant sgt sheriff superintendent supt trooper",
    jobs: "actor adviser advisor advocate agent aide ambassador analyst anaesthetist anesthesiologist architect assistant attorney author ceo chair \
        chairman chairperson chairwoman chancellor chef chemist chief chiropractor clerk coach columnist commander commissioner comedian congressman congresswoman \
        consultant coordinator coroner correspondent counsel counsellor counselor consul curator dealer defender dentist deputy designer detective director doctor \
        economist editor engineer epidemiologist executive expert farmer filmmaker founder fellow governor head historian host instructor investigator \
        journalist juror justice lawmaker lawyer leader lecturer lobbyist magistrate manager mayor mep medic midwife minister mp neurologist nominee nurse \
        officer official operative organiser organizer owner paramedic partner pathologist patient pharmacist physician physicist pilot policeman \
        politician pollster premier president principal producer professor prosecutor psychiatrist psychologist psychotherapist publisher \
        radiologist ranger reader receptionist reporter representative researcher scholar scientist secretary senator shopkeeper singer sociologist solicitor \
        specialist speaker spokesman spokesperson spokeswoman staffer statistician strategist student supervisor surgeon surveyor surrogate teacher \
        technician therapist toxicologist trader treasurer undersecretary urologist vet veteran veterinarian vice-president volunteer witness worker writer \
        candidate chaplain critic developer donor activist organizer broker barrister",
    men: "boy brother boyfriend dad father grandfather grandson husband man son uncle nephew",
    women: "actress aunt daughter girl girlfriend granddaughter grandmother mother mum mom niece sister wife widow woman",
    institutions: "academy administration agency alliance army assembly association authority bank board bureau cabinet campaign cartel center \
        centre charity church clinic club college commission committee company congress constabulary corporation council county court \
        department directorate drugmaker embassy faculty federation firm force forces forum foundation fund garda government group hospital hospitals house inc \
        industries institute institution international jury laboratories laboratory league limited ltd ministry nations network news \
        newspaper nhs office organisation organization panel parliament party police post programme program project registry republic review school senate \
        service services society street syndicate team times trust union united university group's watch",
    times: "afternoon april august christmas day december evening february friday january july june march may midnight monday month morning \
        night noon november october saturday september spring summer sunday thursday today tuesday wednesday week weekend winter year",
    particles: "al bin da de del della den der di du el la le ter van von y ibn dos das",
    sources: &["according to", "as per", "in the words of", "in the opinion of", "in the view of"],
    sources_behind: "",
    job_endings: &[],
    elides: false,
    drops_subject: false,
    capital_nouns: false,
};
