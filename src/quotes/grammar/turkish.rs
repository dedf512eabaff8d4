//! Turkish: only what stands in marks or behind "göre"; clauses there are nominalised and stand before their verb.

use super::lexicon::Grammar;

pub(super) const TURKISH: Grammar = Grammar {
    says: "aktardı aktarıyor anlattı anlatıyor açıkladı açıkladılar açıklıyor belirtiyor belirtti belirttiler bildirdi \
        bildiriyor cevapladı dedi dediler dediği denildi der değerlendirdi değindi dile diye diyen diyor diyorlar \
        duyurdu düşünüyor ekledi ekliyor fısıldadı fısıldıyor gülümsüyor hatırlattı hatırlatıyor hatırlıyor haykırdı \
        iddia ifade inandığını itiraf kaydediyor kaydetti konuştu konuşuyor mırıldandı paylaştı savundu savundular \
        savunuyor seslendi sitem sordu soruyor söyledi söylediler söylüyor sözlerini tanımladı tanımlıyor tekrarladı \
        tekrarlıyor uyardı uyardılar uyarıyor vurguladı vurguladılar vurguluyor yanıtladı yanıtlıyor yazdı yazıyor \
        yineledi yorumladı yorumluyor çağrısında önerdi öneriyor özetledi özetliyor şikayet",
    reports: "",
    acts: "",
    wills: "",
    participles: "diyerek",
    he: "",
    she: "",
    they: "onlar",
    others: "ben biz o",
    first_person: "ben biz",
    articles: "bazı bir birçok bu iki şu",
    prepositions: "",
    conjunctions: "ama ile ve veya",
    adverbs: "böyle da de ise sonra şunları şöyle",
    auxiliaries: "",
    passives: "",
    to: "",
    that: "",
    relatives: "",
    subordinators: "",
    questions: "",
    titles_he: "bay",
    titles_she: "bayan",
    titles: "av doç dr op prof uzm",
    jobs: "avukat avukatı bakan bakanı başkan başkanı doktor koordinatörü müdürü profesör psikiyatrist sahibi savcı sözcüsü \
        temsilcisi uzmanı yetkilisi yöneticisi öğretim ürolog üyesi",
    men: "babası kardeşi oğlu",
    women: "ablası annesi eşi kızı",
    institutions: "bakanlığı belediyesi derneği emniyet emniyeti hastanesi kulüp kurulu kurumu mahkeme müdürlüğü polis savcılığı valiliği \
        yönetimi üniversitesi",
    documents: "araştırma açıklama bildiri bülten iddianame mektup rapor rapora raporda rapordaki veri veriler çalışma",
    times: "aralık ağustos cuma cumartesi ekim eylül haziran kasım mart mayıs nisan ocak pazar pazartesi perşembe salı temmuz çarşamba \
        şubat",
    particles: "",
    sources: &[],
    sources_behind: "göre",
    job_endings: &[],
    elides: false,
    drops_subject: true,
    capital_nouns: false,
};
