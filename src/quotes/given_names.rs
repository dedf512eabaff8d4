//! Common given names, to tell "he" from "she"; names given to both are left out.

use super::grammar::{FEMALE, MALE};

const WOMEN: &str = "agata agnes agnieszka aisha alice alicia alina amanda amelia amy ana andrea-maria angela anita anna anne anneli annika antonella barbara beatriz beth birgit bogna brenda camilla camille carla carmen carol carolina caroline catherine charlotte chiara chloe christina christine claire clara claudia colleen daniela deborah deirdre diana dominique-marie donna dorota ebba elena elin elisa elisabeth elizabeth ella ellen elsa emilia emily emma erika esther eva ewa fatima fernanda fiona florence francesca frida gabriela gemma georgina gisela giulia grace hanna hannah heather heike helen helena helene hilde ida imogen ines ingrid irene isabel isabella jane janet jennifer jessica joan joanna johanna jolanta josephine julia julie karen karin karolina katarzyna kate katharina katherine kathleen katja kelly kerstin kim-marie kirsten krystyna laura lauren lena lidia linda lisa lotte louise lucia lucy luisa lydia magdalena maja malgorzata manon margaret margarita maria marie marina marion marta martha martina mary matilda maud megan melanie melissa michelle miriam monica monika nadia natalia natalie nicole nina nora olga olivia patricia paula pauline petra rachel rebecca renata rita rosa ruth sabine sally sandra sara sarah silvia simone-marie sofia sofie solene sonia sophie stefania stephanie susan susanne sylvia sylvie tamara tatiana teresa tina ulrike ursula valentina valerie vanessa vera veronica victoria virginia wendy yvonne zofia zoe анна елена ирина мария наталья ольга светлана татьяна юлия екатерина";

const MEN: &str = "adam adrian alan albert alberto aleksander alejandro alexander alfred anders andreas andrew andrzej anthony antoine antonio arthur axel benjamin bernard bernd björn brian bruno carl carlos charles christian christophe christopher colin craig damian daniel dario dave david dennis diego dieter dirk dominik donald duarte edward emil enrico eric erik ernst fabio felipe felix fernando filip francesco francis francois frank franz frederic fredrik gareth gary george georges gerald gernot giacomo giorgio giovanni giuseppe graham greg gunnar hans harald harry heinz hendrik henri henrik henry hernando holger hugh hugo ian ivan jacek jack jacob jacques jakob jakub james jamie jan-erik jason javier jean jens jerome jerzy jim joachim joe johan johannes john jonas jonathan jordi jorge jose josef joseph josh juan julien julio jürgen karl keith ken kevin klaus koldo krzysztof lars laurent leo leon leonard liam lorenzo louis luca lucas luis lukas luke magnus manuel marcel marcin marco marcos marek mario mariusz mark markus martin massimo mathieu matteo matthew matthias max michael michal michel miguel mikael mike nathan neil nicolas niklas nils noah oliver olivier oscar otto pablo paolo pascal patrick paul paulo pavel pedro per peter philip philippe pierre pietro piotr rafael ralf raymond rene ricardo riccardo richard robert roberto rodrigo roger roland roman ronald rory rory-james rupert ruud ryan samuel scott sean sebastian serge sergio simon sophus stefan stefano stephen steve steven sven terence thierry thomas timothy tobias tom tomasz tommaso tony ulrich victor vincent vincenzo vittorio volker walter warren werner wilhelm william wojciech wolfgang xavier алексей андрей дмитрий иван михаил николай павел сергей";

/// [`MALE`] or [`FEMALE`] for a folded given name that tells; 0 for any other.
pub(super) fn given_gender(name: &str) -> u32 {
    let has = |list: &str| list.split(' ').any(|known| known == name);
    match (has(WOMEN), has(MEN)) {
        (true, false) => FEMALE,
        (false, true) => MALE,
        _ => 0,
    }
}

/// Whether a folded word is a given name that tells.
pub fn is_given_name(word: &str) -> bool {
    given_gender(word) != 0
}
