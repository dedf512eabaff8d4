//! Portuguese.

use super::lexicon::Grammar;

pub(super) const PORTUGUESE: Grammar = Grammar {
    says: "acrescenta acrescentaram acrescentou acusa acusou admite admitiu adverte advertiu afirma afirmam afirmaram afirmou alega \
        alegou alerta alertou anuncia anunciou aponta apontou argumenta argumentou assegura assegurou assinala atesta avalia \
        avaliou avança avisa avisou brinca comenta comentou completa completou conclui concluiu confessa confessou confirma \
        confirmou considera considerou conta contam contesta contou critica criticou declara declararam declarou defende defendeu \
        denuncia denunciou desabafa descreve descreveu destaca destacou detalha disse disseram diz dizem dizia emenda enfatiza \
        enfatizou esclarece esclareceu escreve escreveu exclama exige explica explicam explicou expressa fala falou frisa frisou \
        garante garantiu indica indicou informa informaram informou insiste insistiu ironiza justifica lamenta lamentou lembra \
        lembrou menciona narra nega negou nota observa observou opina ordena pede pediu pergunta perguntou pondera ponderou \
        precisa prevê promete prometeu propõe protesta questiona reafirma realça recomenda reconhece reconheceu recorda recordou \
        refere referiu reforça reforçou reitera reiterou relata relatou relembra remata responde respondeu ressalta ressaltou \
        resume resumiu revela revelou salienta salientou sublinha sublinhou sugere sugeriu sustenta sustentou testemunha",
    reports: "acha acham acredita acreditam calcula crê demonstra duvida entende espera esperam estima imagina mostra pensa percebeu \
        sabe suspeita teme",
    acts: "acusa acusou chama chamou classifica classificou condena critica criticou defende defendeu denuncia denunciou descreve \
        descreveu exige fala falou lamenta lembra-se nega negou pede pediu promete prometeu propõe rejeita",
    wills: "decidiu espera pretende promete quer querem queria recusa",
    participles: "acrescentando afirmando dizendo explicando lembrando sublinhando",
    he: "ele",
    she: "ela",
    they: "elas eles",
    others: "eu nós você vocês",
    first_person: "eu nós",
    articles: "a algumas alguns ambos aquela aquele as cada dois duas essa esse esta este meu minha muitas muitos nossa nosso o os outra \
        outro outros quatro seu seus sua suas três um uma umas uns várias vários",
    prepositions: "a ante ao aos após até com contra da das de desde do dos durante em entre na nas no nos num numa para pela pelas pelo \
        pelos perante por segundo sem sob sobre à às",
    conjunctions: "e mas nem ou porém",
    adverbs: "agora ainda ali além amanhã antes aqui assim bem depois entretanto então hoje já mais melhor nunca não ontem \
        posteriormente quase sempre só também tarde tão",
    auxiliaries: "deve devem devia era eram estava está estão foi foram haver havia há lhe me nos pode podem poderia podia se seja ser seria \
        será são tem ter teve tinha tinham têm vai vão é",
    passives: "era eram foi foram sido são é",
    to: "",
    that: "que",
    relatives: "cuja cujo onde qual quem",
    subordinators: "como embora enquanto porque qual quando se",
    titles_he: "dom senhor sr",
    titles_she: "dona senhora sra",
    titles: "capitão comandante comissário coronel desembargador doutor doutora dr dra general inspetor inspetora juiz juíza \
        major padre prof professor professora sargento tenente",
    jobs: "advogada advogado agente analista anestesista assessor assessora ator atriz auditor auditora autor autora bastonário \
        biomédica cantor cantora chefe cientista comandante comissário conselheira conselheiro coordenador coordenadora delegada \
        delegado deputada deputado director directora diretor diretora economista educador educadora empresário enfermeira \
        enfermeiro epidemiologista especialista farmacêutica farmacêutico fiscal fundador fundadora gerente governador \
        governadora historiador inspetor inspetora investigador investigadora jornalista juiz juíza ministra ministro médica \
        médico paciente perito pesquisador pesquisadora porta-voz prefeita prefeito presidente procurador procuradora professora \
        promotor promotora psicóloga psicólogo psiquiatra representante responsável secretária secretário senador senadora \
        socióloga sociólogo toxicologista técnica técnico urologista vereador vereadora veterinária veterinário voluntária \
        voluntário",
    men: "amigo avô filho homem irmão marido namorado pai tio",
    women: "amiga avó esposa filha irmã mulher mãe namorada tia viúva",
    institutions: "agência assembleia associação autoridade banco centro clínica comissão comité comitê companhia conselho câmara \
        departamento direção empresa estudo federação fundação governo grupo guarda hospital instituto ministério observatório \
        ordem organização partido polícia prefeitura procuradoria relatório secretaria sindicato sociedade tribunal universidade \
        união",
    documents: "análise carta comunicado dados documento documentos estudo estudos inquérito levantamento mensagem nota pesquisa \
        relatório relatórios sondagem",
    times: "abril agosto ano dezembro domingo fevereiro hoje janeiro julho junho maio manhã março mês noite novembro ontem outubro \
        quarta-feira quinta-feira segunda-feira semana setembro sexta-feira sábado tarde terça-feira verão",
    particles: "da das de do dos e la van von",
    sources: &["segundo", "de acordo com", "conforme", "na opinião de", "nas palavras de"],
    sources_behind: "",
    job_endings: &[],
    elides: false,
    drops_subject: true,
    capital_nouns: false,
};
