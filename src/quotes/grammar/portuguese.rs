//! Portuguese.

use super::lexicon::Grammar;

pub(super) const PORTUGUESE: Grammar = Grammar {
    says: "acautela acautelam acautelaram acautelava acautelavam acautelou acentua acentuou acrescenta acrescentam \
        acrescentaram acrescentava acrescentavam acrescentou acusa acusou admite admitem admitia admitiam admitiram \
        admitiu adverte advertem advertia advertiram advertiu afiança afiançou afirma afirmam afirmaram afirmava \
        afirmavam afirmou alega alegam alegaram alegava alegavam alegou alerta alertam alertaram alertava alertavam \
        alertou alude anota anotam anotaram anotava anotavam anotou antecipa antecipam anteciparam antecipava \
        antecipavam antecipou anuncia anunciam anunciaram anunciava anunciavam anunciou apela apelou aponta apontam \
        apontaram apontava apontavam apontou argumenta argumentam argumentaram argumentava argumentavam argumentou \
        arrisca assegura asseguram asseguraram assegurava asseguravam assegurou assevera asseveram asseveraram \
        asseverava asseveravam asseverou assinala assinalam assinalaram assinalava assinalavam assinalou assume \
        assumiu atalha atesta atestam atestaram atestava atestavam atestou atira atirou avalia avaliam avaliaram \
        avaliava avaliavam avaliou avança avançou avisa avisam avisaram avisava avisavam avisou berra berrou brada \
        bradou brinca brincou calcula calculam calcularam calculava calculavam certifica certificam certificaram \
        certificava certificavam certificou clama clamou comenta comentam comentaram comentava comentavam comentou \
        compara complementa complementou completa completou comprova comprovam comprovaram comprovava comprovavam \
        comprovou comunica comunicam comunicaram comunicava comunicavam comunicou concede conclama concluem conclui \
        concluiu concluía concorda concordou concretiza confessa confessam confessaram confessava confessavam \
        confessou confidencia confidenciam confidenciaram confidenciava confidenciavam confidenciou confirma confirmam \
        confirmaram confirmava confirmavam confirmou considera consideram consideraram considerava consideravam \
        considerou constata constatam constataram constatava constatavam constatou conta contabiliza contam contaram \
        contava contavam contesta contou contrapôs contrapõe cravou critica criticou declara declaram declararam \
        declarava declaravam declarou decreta defende defendem defenderam defendeu defendia defendiam denuncia \
        denunciam denunciaram denunciava denunciavam denunciou desabafa desabafam desabafaram desabafava desabafavam \
        desabafou descreve descreveu desmente desmentem desmentia desmentiram desmentiu destaca destacam destacaram \
        destacava destacavam destacou detalha detalham detalharam detalhava detalhavam detalhou devolve diagnostica \
        dirá discorda discordou dispara disparou disse disseram divulgou diz dizem dizia diziam emenda emendou \
        enfatiza enfatizam enfatizaram enfatizava enfatizavam enfatizou enumera enumerou esclarece esclarecem \
        esclareceram esclareceu esclarecia esclareciam escreve escrevem escreveram escreveu escrevia escreviam \
        especifica especificam especificaram especificava especificavam especificou estimaram estimava estimavam \
        estimou exagera exclama exclamou exemplifica exemplificou exige exigiu explica explicam explicaram explicava \
        explicavam explicita explicitam explicitaram explicitava explicitavam explicitou explicou expressa expuseram \
        expôs expõe expõem fala falou frisa frisam frisaram frisava frisavam frisou fundamenta garante garantem \
        garantia garantiam garantiram garantiu geme graceja gracejou grita gritou ilustra implora implorou indica \
        indicaram indicava indicavam indicou informa informam informaram informava informavam informou insinua \
        insinuam insinuaram insinuava insinuavam insinuou insiste insistem insistia insistiam insistiram insistiu \
        insta instou interroga interrompe invoca ironiza ironizam ironizaram ironizava ironizavam ironizou jura juram \
        juraram jurava juravam jurou justifica justificam justificaram justificava justificavam justificou lamenta \
        lamentam lamentaram lamentava lamentavam lamentou lança lançou lembra lembram lembraram lembrava lembravam \
        lembrou manifesta manifestou manteve mantinha mantiveram mantém mantêm menciona mencionam mencionaram \
        mencionava mencionavam mencionou murmura murmurou narra narram narraram narrava narravam narrou nega negam \
        negaram negava negavam negou nota notam notaram notava notavam notou objeta observa observam observaram \
        observava observavam observou opina opinam opinaram opinava opinavam opinou ordena ordenou partilha partilhou \
        pede pedem pedia pediam pediram pediu pergunta perguntou pondera ponderam ponderaram ponderava ponderavam \
        ponderou pontua pontuam pontuaram pontuava pontuavam pontuou precisa precisam precisaram precisava precisavam \
        precisou preconiza preveem previa previam previne previram previu prevê proclama profere prognostica promete \
        prometem prometeram prometeu prometia prometiam propunha propunham propuseram propôs propõe propõem prossegue \
        prosseguiu protesta protestou queixa queixou questiona questionou reafirma reafirmam reafirmaram reafirmava \
        reafirmavam reafirmou reage reagiu realça realçam realçaram realçava realçavam realçou rebate rebateu reclama \
        reclamou recomenda recomendam recomendaram recomendava recomendavam recomendou reconhece reconhecem \
        reconheceram reconheceu reconhecia reconheciam recorda recordam recordaram recordava recordavam recordou \
        redarguiu refere referem referia referiam referiram referiu reflete refletiu reforça reforçam reforçaram \
        reforçava reforçavam reforçou refuta refutou reitera reiteram reiteraram reiterava reiteravam reiterou \
        reivindica relata relatam relataram relatava relatavam relatou relembra relembram relembraram relembrava \
        relembravam relembrou remata rematou repete repetem repetia repetiram repetiu replica replicam replicaram \
        replicava replicavam replicou reporta reportam reportaram reportava reportavam reportou reprova resmunga \
        resmungou responde respondem responderam respondeu respondia respondiam responsabiliza ressalta ressaltam \
        ressaltaram ressaltava ressaltavam ressaltou ressalva ressalvam ressalvaram ressalvava ressalvavam ressalvou \
        resume resumem resumia resumiam resumiram resumiu revela revelam revelaram revelava revelavam revelou ri riu \
        salienta salientam salientaram salientava salientavam salientou sentencia sentenciou sinaliza sinalizam \
        sinalizaram sinalizava sinalizavam sinalizou sintetiza sintetizou solicita solicitou soluça sorri sorriu \
        sublinha sublinham sublinharam sublinhava sublinhavam sublinhou sugere sugerem sugeria sugeriram sugeriu \
        suplica suspira suspirou sussurra sussurrou sustenta sustentam sustentaram sustentava sustentavam sustentou \
        testemunha testemunham testemunharam testemunhava testemunhavam testemunhou tranquiliza tranquilizou tuitou \
        vaticina vaticinam vaticinaram vaticinava vaticinavam vaticinou verifica verificam verificaram verificava \
        verificavam verificou vinca vincou",
    reports: "acha acham acharam achava achavam achou acredita acreditam acreditaram acreditava acreditavam acreditou \
        admite aponta apontam apura apuram apuraram apurava apuravam apurou calcula calculou cogita compreende \
        compreendem compreenderam compreendeu compreendia compreendiam conclui concluíram considera constata creem crê \
        demonstra demonstram demonstraram demonstrava demonstravam demonstrou descobre descobrem descobria descobriam \
        descobriram descobriu desconfia desconfiam desconfiaram desconfiava desconfiavam desconfiou determina \
        determinou duvida duvidam duvidaram duvidava duvidavam duvidou entende entendem entenderam entendeu entendia \
        entendiam espera esperam esperaram esperava esperavam esperou estima estimam imagina imaginam imaginaram \
        imaginava imaginavam imaginou indicam julga julgam julgaram julgava julgavam julgou mostra mostram mostraram \
        mostrava mostravam mostrou pensa pensam pensaram pensava pensavam pensou percebe percebem perceberam percebeu \
        percebia percebiam pressupõe presume prevê recea receam recearam receava receavam receia receou sabe sabem \
        sabia sabiam soube souberam supunha supuseram supôs supõe supõem suspeita suspeitam suspeitaram suspeitava \
        suspeitavam suspeitou teme temem temeram temeu temia temiam vê",
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
