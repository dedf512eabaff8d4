//! Portuguese.

use super::lexicon::Grammar;

pub(super) const PORTUGUESE: Grammar = Grammar {
    says: "acautela acentua acentuou acrescenta acrescentam acrescentaram acrescentou acusa acusou admite admitem \
        admitiu adverte advertiu afiança afiançou afirma afirmam afirmaram afirmou alega alegam alegou alerta alertam \
        alertou alude anota anotou antecipa antecipou anuncia anunciou apela apelou aponta apontam apontou argumenta \
        argumentam argumentou arrisca assegura assegurou assevera asseverou assinala assume assumiu atalha atesta \
        atira atirou avalia avaliou avança avançou avisa avisou berra berrou brada bradou brinca brincou calcula \
        calculam clama clamou comenta comentou compara complementa complementou completa completou comprova comunicou \
        concede conclama conclui concluiu concorda concordou concretiza confessa confessou confidencia confidenciou \
        confirma confirmam confirmou considera considerou constata constatou conta contabiliza contam contava contesta \
        contou contrapôs contrapõe cravou critica criticou declara declararam declarava declarou decreta defende \
        defendem defendeu denuncia denunciam denunciou desabafa desabafou descreve descreveu desmente desmentiu \
        destaca destacou detalha detalhou devolve diagnostica dirá discorda discordou dispara disparou disse disseram \
        divulgou diz dizem dizia emenda emendou enfatiza enfatizou enumera enumerou esclarece esclareceu escreve \
        escreveu especifica especificou estimou exagera exclama exclamou exemplifica exemplificou exige exigiu explica \
        explicam explicava explicita explicou expressa expôs expõe fala falou frisa frisou fundamenta garante garantem \
        garantiu geme graceja gracejou grita gritou ilustra implora implorou indica indicou informa informam \
        informaram informava informou insinua insiste insistiu insta instou interroga interrompe invoca ironiza \
        ironizou jura jurou justifica justificou lamenta lamentam lamentou lança lançou lembra lembram lembrou \
        manifesta manifestou menciona murmura murmurou narra narrou nega negou nota notou objeta observa observam \
        observou opina opinou ordena ordenou partilha partilhou pede pediu pergunta perguntou pondera ponderou pontua \
        pontuou precisa preconiza previne previram previu prevê proclama profere prognostica promete prometem prometeu \
        propôs propõe prossegue prosseguiu protesta protestou queixa queixou questiona questionou reafirma reage \
        reagiu realça rebate rebateu reclama reclamou recomenda recomendou reconhece reconhecem reconheceu recorda \
        recordam recordou redarguiu refere referiu reflete refletiu reforça reforçam reforçou refuta refutou reitera \
        reiterou reivindica relata relatam relatou relembra relembrou remata rematou repete repetiu replica replicou \
        reporta reprova resmunga resmungou responde responderam respondeu responsabiliza ressalta ressaltou resume \
        resumiu revela revelam revelou ri riu salienta salientou sentencia sentenciou sinaliza sinalizou sintetiza \
        sintetizou solicita solicitou soluça sorri sorriu sublinha sublinham sublinhou sugere sugerem sugeriu suplica \
        suspira suspirou sussurra sussurrou sustenta sustentou testemunha testemunhou tranquiliza tranquilizou tuitou \
        vaticina vaticinou verifica vinca vincou",
    reports: "acha acham achava achou acredita acreditam acreditava admite aponta apontam apurou calcula calculou cogita \
        conclui concluíram considera constata crê demonstra desconfia determina determinou duvida entende espera esperam \
        esperava estima estimam imagina indicam mostra mostram pensa pensam pensava percebeu presume prevê receia sabe sabia \
        supõe suspeita suspeitam teme temem vê",
    acts: "acusa acusou apelida apelidou celebra chama chamam chamou classifica classificam classificou compara comparou \
        condena critica criticou defende defendeu define definiu denuncia denunciou descreve descrevem descreveu elogia \
        elogiou exige fala falou lamenta lamentou lembra-se nega negou pede pedem pediu promete prometeu propõe qualifica \
        qualificou reclama reclamou reivindica rejeita retrata rotula rotulou saúda tratou",
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
    questions: "como onde porque quando",
    titles_he: "dom senhor sr",
    titles_she: "dona senhora sra",
    titles: "capitão comandante comissário coronel desembargador doutor doutora dr dra general inspetor inspetora juiz juíza \
        major padre prof professor professora sargento tenente",
    jobs: "acusada acusado advogada advogado agente agricultor aluna aluno ambientalista analista anestesiologista \
        anestesista arguida arguido artesã artesão assessor assessora assistente ativista ator atriz auditor auditora \
        autarca autor autora auxiliar avó avô bailarina barman bastonário biomédica bióloga biólogo bombeira bombeiro \
        cabeleireira camareira caminhoneiro cantor cantora chefe cidadã cidadão cientista cirurgiã cirurgião cliente clínico \
        coautora colega comandante comerciante comissário conselheira conselheiro consultor consultora coordenador \
        coordenadora cozinheira cozinheiro criminologista cuidadora curador dançarina defensor defensora delegada delegado \
        deputada deputado dermatologista desembargador detido diplomata director directora diretor diretora dirigente dona \
        dono economista educador educadora empregada empregado empresária empresário encarregada enfermeira enfermeiro \
        engenheira engenheiro entregador epidemiologista escritor escritora especialista estudante ex-usuária ex-usuário \
        farmacologista farmacêutica farmacêutico feirante fiscal fisioterapeuta formadora frentista frequentador funcionária \
        funcionário fundador fundadora gerente gestora ginecologista governador governadora guarda guia historiador \
        infecciologista infectologista inspetor inspetora instrutor intensivista internista investigador investigadora \
        jardineiro jornalista juiz juíz juíza locutora manicure membro merceeiro militante ministra ministro morador \
        moradora motorista médica médico músico neurologista notária operador orientadora paciente padeiro paramédica \
        paramédico pastora patologista pediatra perita perito pescador pesquisador pesquisadora pintora policial polícia \
        porta-voz porteira porteiro prefeita prefeito presidenta presidente procurador procuradora produtor produtora \
        professora promotor promotora proprietária proprietário provedora psicanalista psicóloga psicólogo psiquiatra \
        química químico radialista rececionista redutora reitora relator representante repórter residente responsável ré réu \
        secretária secretário senador senadora sobrevivente sobrinha socióloga sociólogo socorrista subintendente \
        superintendente suspeito síndica síndico taxista terapeuta testemunha tia toxicologista trabalhador trabalhadora \
        treinador técnica técnico urologista usuária usuário utente utilizador utilizadora vendedor vendedora vereador \
        vereadora veterinária veterinário vizinha vizinho voluntária voluntário",
    men: "amigo avô filho homem irmão marido namorado pai tio",
    women: "amiga avó esposa filha irmã mulher mãe namorada tia viúva",
    institutions: "agência assembleia associação autoridade banco centro clínica comissão comité comitê companhia conselho \
        câmara departamento direção empresa entidade estudo federação fundação governo grupo guarda hospital instituto \
        laboratório ministério observatório ordem organização partido polícia prefeitura procuradoria relatório secretaria \
        sindicato sociedade transportadora tribunal universidade união",
    documents: "análise carta comunicado dados documento documentos estudo estudos inquérito levantamento mensagem nota pesquisa \
        relatório relatórios sondagem",
    times: "abril agosto ano dezembro domingo fevereiro hoje janeiro julho junho maio manhã março mês noite novembro ontem outubro \
        quarta-feira quinta-feira segunda-feira semana setembro sexta-feira sábado tarde terça-feira verão",
    particles: "da das de do dos e la van von",
    sources: &[
        "lê-se em",
        "lê-se na",
        "lê-se no",
        "diz-se na",
        "diz-se no",
        "segundo",
        "de acordo com",
        "conforme",
        "na opinião da",
        "na opinião de",
        "na opinião dela",
        "na opinião dele",
        "na opinião do",
        "na sua opinião",
        "nas palavras da",
        "nas palavras de",
        "nas palavras do",
    ],
    sources_behind: "",
    job_endings: &[],
    elides: false,
    drops_subject: true,
    capital_nouns: false,
};
