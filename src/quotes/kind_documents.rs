//! Texts that tell by their name who issued them: a ruling speaks for the court, an indictment for the prosecution
//! (codebook, "Conventions"). [`super::kind_words`] explains the signs.

use crate::model::SpeakerKind;

/// The table, by language as in the other tables of kinds.
pub(super) const DOCUMENT_WORDS: &[(SpeakerKind, &str, &str)] = &[
    (
        SpeakerKind::Official,
        "en",
        "autopsy autopsy_report court_documents court_filing court_filings court_papers court_record court_records judgment \
         legislation plea_agreement ruling sentencing_remarks toxicology_report verdict white_paper",
    ),
    (SpeakerKind::Official, "de", "beschluss gerichtsakt* obduktionsbericht* urteil urteilsbegrundung"),
    (SpeakerKind::Official, "es", "sentencia auto_judicial resolucion_judicial autopsia"),
    (SpeakerKind::Official, "fi", "*paatoksen *paatos ruumiinavau* tuomion tuomio"),
    (SpeakerKind::Official, "fr", "arret_de_la_cour autopsie circulaire jugement ordonnance_de_renvoi rapport_d'autopsie"),
    (SpeakerKind::Official, "it", "autopsia circolare ordinanza sentenza"),
    (SpeakerKind::Official, "nl", "obductierapport sectierapport vonnis"),
    (SpeakerKind::Official, "pl", "orzeczenie postanowienie uzasadnienie_wyroku wyrok"),
    (SpeakerKind::Official, "pt", "acordao despacho_do_juiz laudo_do_iml sentenca"),
    (SpeakerKind::Official, "ru", "вирок обвинительныи_приговор приговор* решение_суда решении_суда"),
    (SpeakerKind::Official, "sv", "dommen domslut* haktningsbeslut* obduksjonsrapport* obduktionsprotokoll* obduktionsrapport*"),
    (SpeakerKind::Official, "tr", "gerekceli_karar otopsi_raporu"),
    (SpeakerKind::Police, "en", "affidavit charge_sheet charging_document charging_documents criminal_complaint indictment"),
    (SpeakerKind::Police, "es", "atestado escrito_de_acusacion"),
    (SpeakerKind::Police, "fr", "acte_d'accusation requisitoire"),
    (SpeakerKind::Police, "it", "capo_d'imputazione informativa_dei_carabinieri"),
    (SpeakerKind::Police, "nl", "proces-verbaal tenlastelegging"),
    (SpeakerKind::Police, "pl", "akt_oskarzenia akcie_oskarzenia"),
    (SpeakerKind::Police, "ru", "обвинительное_заключение обвинительном_заключении"),
    (SpeakerKind::Police, "sv", "anklageskrift* forundersokning* stamningsansok* tiltale*"),
    (SpeakerKind::Police, "tr", "iddianame*"),
];
