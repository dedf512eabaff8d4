//! Role words of parties, courts and forces that the tables of [`super::kind_words`] and [`super::kind_words_public`] lack.

use crate::model::SpeakerKind;

/// The table: kind, language, words.
pub(super) const MORE_WORDS: &[(SpeakerKind, &str, &str)] = &[
    (
        SpeakerKind::Official,
        "en",
        "assemblyman assemblymember assemblywoman backbench* councilmember fianna_fail fine_gael lib_dem lib_dems plaid_cymru recorder \
         selectman sinn_fein state_rep state_representative taoiseach tanaiste td tory",
    ),
    (SpeakerKind::Official, "de", "afd bsw cdu csu fdp linkspartei ovp spd spo svp"),
    (SpeakerKind::Official, "fr", "dvd dvg edile* eelv elu elue elues elus lfi lr magistrat* modem parlementaire* rn"),
    (SpeakerKind::Official, "es", "edil edila legislador* magistrad* panista parlamentari* priista psoe titular_de_cofepris"),
    (SpeakerKind::Police, "es", "antidrogas antinarcotic* brigada comisari* persecutor* subcomisari* subprefect* uniformad*"),
    (SpeakerKind::Official, "it", "assessor* avs fdi leghist* m5s pentastellat*"),
    (SpeakerKind::Official, "pt", "bloquista* mdb pcp psdb psol psd"),
    (SpeakerKind::Official, "nl", "cda d66 groenlinks pvda pvv sgp vvd"),
    (SpeakerKind::Official, "sv", "ap frp hoyre socialchef*"),
    (SpeakerKind::Official, "pl", "europosel* europoslank* kurator* lewica* pis psl"),
    (SpeakerKind::Official, "ru", "едрос* лдпр очільни* кпрф"),
    (SpeakerKind::Official, "tr", "akp'li chp'li dem_parti* iyi_parti* mhp'li"),
    (SpeakerKind::Official, "cs", "ods piratsk*"),
    (SpeakerKind::Legal, "pl", "mec mecenas*"),
    (SpeakerKind::Legal, "ru", "захисни*"),
    (SpeakerKind::Police, "en", "agent_in_charge for_the_crown for_the_prosecution special_agent*"),
    (SpeakerKind::Police, "de", "*zollamtsleiter *zollamtsleiterin"),
    (SpeakerKind::Police, "pl", "cbsp"),
    (SpeakerKind::Police, "tr", "sube_muduru* narkotik_suclarla*"),
    (SpeakerKind::Clinician, "pt", "bastonari*"),
    (SpeakerKind::Industry, "en", "co-founder cofounder"),
];
