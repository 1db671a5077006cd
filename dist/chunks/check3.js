import { t as isFrench } from "./tag.js";
import { d as prosePassages, i as replacement, n as locateAll } from "./flaw.js";
import { a as guessLanguage } from "./program.js";

// src/rules/typography/misspellings/en.ts
const ENGLISH = `
abandonned abandoned, aberation aberration, abondon abandon, abreviat abbreviat -e -ed -ion -ions, abscence absence, absorbtion absorption, abundent abundant,
accademic academic - -s, accelarat accelerat -e -ed -ion -or, accesibility accessibility, accessability accessibility, accessable accessible,
accessibilty accessibility, accessiblity accessibility, accidentaly accidentally, accidently accidentally, accomodat accommodat -e -ed -es -ing -ion -ions,
accordeon accordion - -s, accordian accordion - -s, accquire acquire - -d -s, accross across, accumalat accumulat -e -ed -es -ing -ion,
accummulat accumulat -e -ed -es -ing -ion, accurracy accuracy, accurrate accurate, accustommed accustomed,
acheiv achiev -able -e -ed -ement -ements -er -es -ing, acommodat accommodat -e -ed -es -ing -ion -ions, acomplish accomplish - -ed -es -ing,
acording according - -ly, acount account - -s, acquaintence acquaintance - -s, acrued accrued, activites activities, actualy actually,
acumulat accumulat -e -ed -es -ing -ion, additionaly additionally, additon addition - -s, addresed addressed, addresing addressing, addtions additions,
adequit adequat -e -ely, adherance adherence, adition addition - -al -ally -s, adminstrative administrative, admissability admissibility,
adress address - -ed -ee -ing, afect affect -ed -ing -s, afficionado aficionado - -s, affilliate affiliate - -d -s, aford afford - -able -ed -ing -s,
aforementionned aforementioned, aggresive aggressive - -ly, agregat aggregat -e -ed -es -ing -ion -ions -or, agrement agreement - -s,
agressive aggressive - -ly -ness, algorihtm algorithm, algorythm algorithm - -s, allign align - -ed -ing -s, allignment alignment - -s, allmost almost,
allready already, allthough although, alltogether altogether, allways always, alocat allocat -e -ed -es -ing -ion -ions -or, alot a_lot, alowed allowed,
alows allows, alphabeticaly alphabetically, altenative alternative - -ly, ammend amend - -ed -ing -ment -ments -s, ammount amount - -ed -s,
analitic analytic - -al -s, anaylsis analysis, annonymous anonymous - -ly, annouce announce, annoucement announcement - -s, annualy annually,
anotate annotate - -d -s, anotation annotation - -s, anounce announce - -d -s, anouncement announcement - -s, anually annually, anwser answer,
aparently apparently, apear appear -ance -ed -ing -s, aplication application - -s, aplied applied, apparant apparent - -ly, apparrent apparent - -ly,
appartment apartment - -s, appearence appearance - -s, applciation application, appliation application, applicaiton application, appplication application,
appriciate appreciate - -d -s, approriate appropriate, approximetely approximately, approximite approximate - -ly, apreciate appreciate - -d -s,
aprehension apprehension, aproach approach - -ed -es, apropriate appropriate - -ly, aproval approval - -s, aproved approved,
aproximat approximat -ed -ely -es -ion -ions, aquired acquired, aquisition acquisition, arangement arrangement - -s, arbitrery arbitrary,
archictecture architecture, arguement argument, arithmatic arithmetic, arround around, artifical artificial, arugment argument,
asess assess - -ed -ing -ment -ments, asign assign - -ed -ing -ment -ments -s, asistance assistance, asistant assistant - -s,
asociat associat -e -ed -es -ing -ion -ions, assesed assessed, assesment assessment - -s, asside aside, assignements assignments, assistence assistance,
assit assist -ance -ant, assocation association, assumme assume - -d -s, assymetric asymmetric - -al, assymetry asymmetry, asumed assumed,
asumption assumption - -s, asymetric asymmetric - -al, asymetry asymmetry, asynchrounous asynchronous, atach attach - -ed -es -ing -ment -ments,
atempt attempt -ed -ing -s, atendee attendee - -s, atention attention, atleast at_least, atribute attribute - -d, atributes attributes, attendence attendance,
attendents attendants, audeince audience - -s, audiance audience - -s, autherization authorization, automaticaly automatically, automaticly automatically,
automatiion automation, auxilliary auxiliary, avaiable available, avaible available, avaiilable available, availble available, availibility availability,
availible available, avaliable available, avarage average - -d -s, averege average, awfull awful, backgound background, bahavior behavior - -s,
bahaviour behaviour - -s, balence balance - -d -s, ballance balance - -d -s, bandwith bandwidth, basicaly basically, basicly basically, baterries batteries,
batery battery, beatiful beautiful, beautifull beautiful, beautifuly beautifully, beautyful beautiful - -ly, beccause because, becomming becoming,
becouse because, beetween between, beggin begin - -ning, begginer beginner - -s, beggining beginning, beginer beginner - -s, begining beginning - -s,
behavour behaviour, beleif belief - -s, beleiv believ -e -ed -er -es -ing, beneficiery beneficiary, benificial beneficial, benifit benefit - -ed -s,
betwen between, bewteen between, biger bigger, breif brief - -ing -ly, buildd build, bulid build, burried buried, businees business, bussiness business - -es,
calback callback - -s, callibrat calibrat -e -ed -ing -ion -ions, candadate candidate - -s, capabality capability, capabilites capabilities,
capabillity capability, capabilties capabilities, carachters characters, carefull careful, carefuly carefully, carreer career - -s,
catagor categor -ies -ize -ized -y, catelog catalog, cemetaries cemeteries, cemetary cemetery, chalenged challenged, chalenging challenging,
challange challenge - -d -s, challanging challenging, changable changeable, channell channel, charactor character - -s, choosen chosen, chosing choosing,
chronologicaly chronologically, circumferance circumference, citezen citizen - -s, clasic classic - -al, clasification classification - -s, clasify classify,
clasroom classroom - -s, cleanning cleaning, clearlly clearly, colaborat collaborat -e -ed -es -ing -ion -ions -ive -or -ors, colapsed collapsed,
coleague colleague - -s, colect collect - -ed -ing -s, colection collection - -s, collaberat collaborat -e -ed -es -ing -ion -ions -ive -or -ors,
collecton collection, collegues colleagues, collission collision - -s, comand command -ed -s, combonation combination - -s, comented commented,
comfert comfort, comision commission - -s, comission commission -ed -er -ers -ing, comit commit - -s -ted -ting, comitee committee - -s,
comitment commitment - -s, comittee committee - -s, commads commands, comming coming, commision commission - -ed -er -ers -ing -s, commited committed,
commitee committee - -s, commiting committing, committes committees, committment commitment - -s, commmand command, commonlly commonly,
communicaiton communication, comon common - -ly, comparisson comparison - -s, comparitive comparative - -ly, compatab compatib -ility -le,
compatibiliy compatibility, compenent component - -s, competance competence, competant competent, competative competitive, competetive competitive,
competiton competition, compettitive competitive, completelly completely, completly completely, complience compliance, complient compliant,
complition completion, compoments components, componant component - -s, componennt component - -s, componet component, compresed compressed,
compresion compression, comprimise compromise - -d -s, computationaly computationally, comunicat communicat -ed -es -ing -ion -ions -or,
comunities communities, comunity community, conainers containers, concatanat concatenat -e -ed -ion, concatinat concatenat -e -ed -ion, concensus consensus,
concurency concurrency, concurent concurrent - -ly, concurrancy concurrency, concurrant concurrent - -ly, conditionaly conditionally, condtion condition,
conecctivity connectivity, conect connect - -ed -ing -ion -ions -ors -s, conferance conference - -s, configuraiton configuration, connecters connectors,
connectted connected, consistan consisten -cy -tly, consumtion consumption, contextul contextual, contigious contiguous, contineous continuous - -ly,
continous continuous - -ly, continuosly continuously, contiue continue, contributers contributors, controbut contribut -e -ed -ion -ions, controled controlled,
controler controller - -s, controling controlling, controll control, controlls controls, contrubut contribut -e -ed -ing -ion -ions -or -ors,
contruction construction, convenian convenien -ce -t -tly, convential conventional, convertable convertible, convinien convenien -ce -t -tly,
coordianted coordinated, coperat cooperat -e -ion -ive, cordinate coordinate - -d -s, corect correct - -ed -ing -ion -ions -ly -ness -s,
corelat correlat -e -ed -es -ions, corellat correlat -e -ed -ion -ions, corespond correspond - -ed -ence -ing -s, corperate corporate, correclty correctly,
corrisponding corresponding - -ly, corrisponds corresponds, corruptted corrupted, corupt corrupt - -ed -ion, cotents contents, coverred covered,
criterias criteria, criticaly critically, cureency currency, curently currently, currancy currency, custimiz customiz -ation -e -ed,
custum custom - -ize -ized, custumer customer - -s, cutom custom, dashbords dashboards, debuger debugger, debugg debug, debuging debugging,
decieve deceive - -d, decission decision - -s, declaritive declarative, decleration declaration - -s, decompresion decompression, decription description - -s,
defendents defendants, defenition definition - -s, deffault default, deffine define - -d -s, definate definite - -ly, defination definition - -s,
definatly definitely, definetely definitely, definetion definition - -s, definitly definitely, defintion definition - -s, defnition definition,
defualt default, degredation degradation, delagat delegat -e -ed -ion, delimeter delimiter - -s, delimitter delimiter - -s, delimter delimiter,
delivary delivery, delivry delivery, delte delete, demension dimension - -s, demenstrat demonstrat -e -ed -ion, depencency dependency,
dependancies dependencies, dependancy dependency, deployement deployment - -s, depricat deprecat -e -ed -ion, derivitive derivative - -s, derrived derived,
descibes describes, descrepancies discrepancies, descrepancy discrepancy, descrition description, desparately desperately, detailled detailed,
devellop develop - -ed -er -ers -ing -ment, develoment development, developement development, developped developed, developper developer - -s,
developping developing, developpment development, devolopment development, diciplines disciplines, dictionnaries dictionaries, dictionnary dictionary,
dicussions discussions, diferently differently, differance difference - -s, differant different, differenciate differentiate, differnt different,
differrent different, diffussion diffusion, dificult difficult -ies -y, difuse diffuse - -d, difusion diffusion, diplayed displayed, direclty directly,
direcly directly, directoy directory, diretion direction, disapear disappear - -ance -ed -ing -s, disapoint disappoint - -ed -ing -ment,
discrepencies discrepancies, discrepency discrepancy, discribe describe - -d -s, discription description - -s, discused discussed, discusion discussion - -s,
disign design - -ed, dissapear disappear - -ance -ed -ing -s, dissapoint disappoint - -ed -ing -ment, dissappear disappear - -ance -ed -ing -s,
dissappoint disappoint - -ed -ing -ment, disscuss discuss - -ed, disscussion discussion - -s, distrubut distribut -e -ed -ion -ions,
documantation documentation, documenation documentation, documentaation documentation, documentaion documentation, documentaiton documentation,
documention documentation, doesnt doesn't, draged dragged, draging dragging, drasticaly drastically, droped dropped, droping dropping, durration duration,
durring during, dynamicaly dynamically, eachother each_other, ealier earlier, easely easily, easilly easily, economicaly economically, ecossystem ecosystem,
edditor editor, editting editing, efect effect - -ive -ively -s, effeciency efficiency, effecient efficient - -ly, effectivly effectively,
efficeint efficient - -ly, efficiancy efficiency, efficiant efficient - -ly, eficiency efficiency, eficiently efficiently, eigth eighth,
electricaly electrically, eleement element, eleminat eliminat -e -ed, eligab eligib -ility -le, eliptical elliptical, embarass embarrass - -ed -ing -ment,
embarrased embarrassed, embbed embed - -ded -ding, embbeded embedded, embeded embedded, embeding embedding, emision emission - -s, emited emitted,
emiting emitting, emmail email, emmision emission - -s, emmission emission - -s, emmit emit - -s -ted -ting, emperical empirical - -ly, emphasys emphasis,
empiricaly empirically, encompases encompasses, enginer engineer - -ing -s, enginneer engineer - -ing -s, entitites entities, enumarate enumerate - -d,
enumaration enumeration - -s, envirnoment environment, enviroment environment - -s, environement environment - -s, environmnet environment, equaly equally,
equavalent equivalent, equipement equipment, equivalan equivalen -ce -t -ts, equivelent equivalent - -s, erorr error - -s, erors errors,
esential essential - -ly, especialli especially, especialy especially, espicially especially, essentialy essentially, evantually eventually,
eventualy eventually, everone everyone, evidance evidence, exacctly exactly, exampple example, exccessive excessive, excecuted executed,
exced exceed - -ing -s, excelent excellent, exceptionaly exceptionally, excesive excessive - -ly, exectut execut -e -ed, executible executable - -s,
existance existence, exluded excluded, exmple example, exoskelaton exoskeleton, expendature expenditure - -s, expendeture expenditure - -s,
expereince experience - -d -s, experiance experience - -d -s, expirience experience - -d -s, explainat explanat -ion -ions, explicet explicit - -ly,
explicitely explicitly, explination explanation, exponentialy exponentially, expresion expression - -s, extensability extensibility, extenstion extension,
extention extension, externaly externally, extravagent extravagant, extremelly extremely, extremly extremely, faciliate facilitate,
facillitat facilitat -e -ed -es, faillure failure - -s, familar familiar - -ity, familly family, fammily family, feasab feasib -ility -le, fedback feedback,
feild field - -s, fieldd field, filessystem filesystem, finaly finally, finanical financial, finnally finally, flexab flexib -ility -le, follwing following,
folow follow - -ed -ing -s, forcast forecast, foriegn foreign, formaly formally, formated formatted, formating formatting, formatt format, formerlly formerly,
fourty forty, framwork framework, freequency frequency, freind friend - -ly -s, frequantly frequently, fromat format, fullfil fulfill -ed -ing,
fullfill fulfill -ed -ing, functionallity functionality, functionaly functionally, functionnal functional - -ity, functon function,
fundamantal fundamental - -ly, fundamentaly fundamentally, fundemental fundamental - -ly -s, funtion function, furthur further, futher further - -more,
galery gallery, gallary gallery, garanteed guaranteed, genarat generat -e -ed -es -ing -ion -or, geneology genealogy, generaly generally, geting getting,
goverment government, governement government, goverrnment government - -s, gracefull graceful, gracefuly gracefully, gradualy gradually, grafic graphic,
gramatically grammatically, grammaticaly grammatically, grammer grammar, graphicaly graphically, guaranted guaranteed, guarantes guarantees,
guarentee guarantee - -d -s, guidence guidance, habbit habit - -s, hapen happen - -ed -ing -s, happenned happened, happenning happening, hardare hardware,
harras harass - -ed -ment, harrass harass - -ed -ing -ment, harware hardware, heavilly heavily, heigth height, heirarchical hierarchical - -ly,
heirarchy hierarchy, helpfull helpful, helpfuly helpfully, hieght height - -s, hightlight highlight, historicaly historically, horizantal horizontal - -ly,
horizontaly horizontally, hostory history, humourous humorous, hypocrasy hypocrisy, iamge image, idenfier identifier, identation indentation,
identicaly identically, identifeir identifier - -s, identifyer identifier - -s, ignorence ignorance, illegaly illegally, ilustrat illustrat -ed -es -ion -ions,
imediate immediate - -ly, immediatelly immediately, immediatly immediately, immidiate immediate, immidiately immediately, immitat imitat -e -ed,
impedence impedance, implemenation implementation, implementaiton implementation, implemting implementing, implmented implemented, imporant important,
importence importance, importently importantly, imposibility impossibility, impossable impossible, impresive impressive, imutable immutable,
inaccessable inaccessible, inaccurrate inaccurate, inacuracy inaccuracy, inacurate inaccurate, inadvertant inadvertent, inadvertantly inadvertently,
inatiative initiative, incidentaly incidentally, incoherant incoherent, incomming incoming, incompatab incompatib -ility -le,
inconsistan inconsisten -cies -cy -tly, inconvenian inconvenien -ce -t, inconvinien inconvenien -ce -t, incorect incorrect - -ly,
incorparat incorporat -e -ed -es -ing, incorperat incorporat -e -ed -es -ing -ion, incremant increment - -al, incrementaly incrementally, incured incurred,
incurr incur, indefinat indefinit -e -ely, indentif identif -ication -ied, indentifier identifier, independan independen -ce -t -tly,
indipendent independent - -ly, indispensible indispensable, indivdual individual, individualy individually, indivudual individual - -ly -s,
inevitablly inevitably, inevitible inevitable, inexperianced inexperienced, inferance inference, infered inferred, infering inferring, infinate infinite - -ly,
influance influence - -d -s, infomation information, infomration information, infrastucture infrastructure, inherantly inherently,
inheret inherit -ance -ed -s, inheritence inheritance, inital initial, initative initiative, initialy initially, inocence innocence,
inovat innovat -e -ed -ion -ions -ive, insall install, instaed instead, instalation installation - -s, instaled installed, instaler installer,
instaling installing, instanciat instantiat -e -ed, instantanious instantaneous - -ly, instrucions instructions, instuction instruction - -s,
insurence insurance, insurrance insurance, integar integer, integrety integrity, intelect intellect - -ually, intelig intellig -ence -ent,
intelligance intelligence, intelligant intelligent, intentionaly intentionally, interdependan interdependen -ce -t, interesed interested,
interferance interference, interferred interfered, interferring interfering, intergration integration, intermidiate intermediate, intermitently intermittently,
intermittant intermittent - -ly, internaly internally, interpretor interpreter, interpretter interpreter, interprit interpret, intersting interesting,
interupt interrupt - -ed -ing -ion -ions -s, interveiw interview - -s, intial initial, intialise initialise, intiative initiative, intoduction introduction,
intrested interested, intterrupt interrupt - -s, intuative intuitive - -ly, invarient invariant - -s, invertable invertible, invisable invisible,
iregular irregular - -ly, irelevant irrelevant, irrelevent irrelevant, irresistab irresistib -le -ly, irreversable irreversible, isues issues, itsself itself,
kernal kernel - -s, keybord keyboard, knowlege knowledge, languge language - -s, latittude latitude, lauch launch - -er, lcoal local, legitamate legitimate,
lengh length, lenght length - -y, liason liaison, lieutenent lieutenant, lightwieght lightweight, likelihod likelihood, likelyhood likelihood, likley likely,
limeted limited, limmit limit, listenner listener, literaly literally, litteral literal - -ly, litterature literature, localy locally, logicaly logically,
lokking looking, longitudonal longitudinal, losely loosely, machanism mechanism - -s, maintainance maintenance, maintainence maintenance,
maintanance maintenance, maintaning maintaining, maintenence maintenance, maintinance maintenance, makeing making, managament management, managment management,
mandetory mandatory, manegement management, mannual manual - -ly, manualy manually, manufacturor manufacturer, marketting marketing,
mathematicaly mathematically, maximun maximum, meaningfull meaningful, meanning meaning - -s, mecanism mechanism, mechanicaly mechanically, medeival medieval,
medicene medicine, memmory memory, mentionned mentioned, mentionning mentioning, mesage message - -s, messege message - -s, milenium millennium,
milennium millennium, milion million, milisecond millisecond, miliseconds milliseconds, millenium millennium, minimaly minimally, minimim minimum,
minumum minimum, miscelaneous miscellaneous, miscellanious miscellaneous, mising missing, mispell misspell - -ed -ing -ings, misssing missing,
modfication modification, modificatons modifications, momment moment - -s, momory memory, moniter monitor - -ed -ing -s, montior monitor, mulitples multiples,
multipication multiplication, mutiple multiple, mutualy mutually, namesapce namespace, nationaly nationally, naturaly naturally, necassary necessary,
neccesar necessar -ily -y, neccesity necessity, neccessar necessar -ily -y, neceessary necessary, necesar necessar -ily -y, necesity necessity,
necessarilly necessarily, necessery necessary, necissary necessary, nedded needed, negitive negative - -ly, negligable negligible, negociation negotiation,
nonexistant nonexistent, normaly normally, noteable notable, noticable noticeable, obedian obedien -ce -t, obervation observation - -s, obselete obsolete,
obsolote obsolete, obtainning obtaining, obvioulsy obviously, ocasionally occasionally, ocassion occasion - -al -ally -s, occasionaly occasionally,
occassion occasion - -al -ally -s, occurances occurrences, occured occurred, occurence occurrence - -s, occuring occurring, occurr occur,
occurrance occurrence - -s, occurrs occurs, ocurr occur - -s, ocurred occurred, ocurrence occurrence, ocurs occurs, ofers offers, officialy officially,
oficially officially, ofsett offset, omited omitted, omiting omitting, ommision omission - -s, ommission omission - -s, ommit omit - -s -ted -ting,
ommited omitted, ommiting omitting, onlly only, openess openness, openning opening, operationaly operationally, oportunities opportunities,
oportunity opportunity, oposed opposed, oppertunities opportunities, oppertunity opportunity, oppisite opposite, opportunties opportunities,
oppurtunities opportunities, oppurtunity opportunity, optimzed optimized, optionaly optionally, optionnal optional - -ly, oreint orient - -ation -ed,
orgainization organization, organisaton organisation, organisiation organisation, organistion organisation, originaly originally, orignial original,
origonal original, orthagonal orthogonal, orthoganal orthogonal, ouput output, outpout output, outter outer, oveeride override, overidden overridden,
overide override, overides overrides, overiding overriding, overlaped overlapped, overlaping overlapping, overloaad overload, overriden overridden,
overveiw overview, overwriten overwritten, overwritte overwrite, overwritting overwriting, packge package, painfull painful, paralel parallel - -ism -s,
paralell parallel - -ism -s, parallell parallel - -ism -s, paramater parameter - -ized -s, parantheses parentheses, paranthesis parenthesis,
paremeter parameter - -s, parition partition - -s, parliementary parliamentary, parralel parallel - -ism -s, parrallel parallel - -ism -ize -s,
parrallell parallel, partcipants participants, partecipant participant - -s, partialy partially, participents participants, particpant participant - -s,
passanger passenger - -s, passengar passenger, passord password, pasword password - -s, paticipant participant, pavillion pavilion - -s, peaple people,
percantage percentage - -s, percieve perceive - -d -s, perfom perform -ance -ed, performence performance, periodicaly periodically, permanant permanent - -ly,
perminently permanently, permision permission - -s, permissable permissible, permited permitted, permiting permitting, perpindicular perpendicular,
perpose purpose, perseverence perseverance, persistan persisten -t -tly, personaly personally, personel personnel, perspecive perspective, persue pursue - -d,
persuing pursuing, persuit pursuit, pertinant pertinent, phenomanon phenomenon, philisoph philosoph -er -ers -ical -y, phisical physical - -ly,
physicaly physically, piepline pipeline, plaforms platforms, plateform platform, platfoms platforms, plausable plausible, pleasent pleasant - -ly,
plesae please, pluggin plugin - -s, politicaly politically, poluted polluted, polution pollution, populer popular, posess possess - -ed -ing -ion -ions,
posibilities possibilities, posibility possibility, posibly possibly, possab possib -ility -le -ly, possesed possessed, posseses possesses,
possesion possession - -s, possibilty possibility, possiblities possibilities, possiblly possibly, postive positive, potencially potentially,
potentialy potentially, powerfull powerful, practicaly practically, practitionner practitioner - -s, pratical practical, pratice practice - -s,
precedance precedence, preceeded preceded, preceeding preceding, precendence precedence, precission precision, predeccesor predecessor - -s,
predecesors predecessors, predecesser predecessor - -s, preferance preference, preferances preferences, prefered preferred, prefering preferring,
preferr prefer, preferrable preferable, preferrably preferably, preferrence preference - -s, preffer prefer - -red, prelimenary preliminary,
preliminery preliminary, preperation preparation - -s, preprocesing preprocessing, preprocesor preprocessor, prerequesite prerequisite - -s,
prerequiste prerequisite - -s, presumibly presumably, presure pressure, prevalant prevalent, preveiw preview - -s, previlege privilege - -d -s,
primarilly primarily, principaly principally, privelege privilege - -d -s, privilage privilege - -d -s, priviledge privilege, privilige privilege - -s,
priviliged privileged, probabalistic probabilistic, probabilty probability, probablly probably, probalby probably, probaly probably, proccedure procedure - -s,
procces process - -ed -ing, proccess process - -ed -es -ing -or -ors, proceding proceeding - -s, proceedure procedure - -s, proceess process,
procesed processed, procesing processing, procesor processor - -s, profesion profession - -ally -als, profesors professors, professionaly professionally,
professionnal professional - -s, proffesion profession - -al -ally -als, proffesor professor - -s, proffessional professional - -ly -s,
proffessor professor - -s, profle profile, proggram program - -s, programatic programmatic - -ally, programaticaly programmatically,
programmaticaly programmatically, progresive progressive - -ly, projeect project, prominant prominent - -ly, promissed promised, promissing promising,
promts prompts, propegat propagat -e -ed -ion, properlly properly, propery property, propogat propagat -e -ed -es -ing -ion, proportionaly proportionally,
propperly properly, propreitary proprietary, propreties properties, propriatary proprietary, proprotion proportion, protocal protocol - -s, proveded provided,
providor provider - -s, provisionned provisioned, provisionning provisioning, provisons provisions, psuedo pseudo, publicaiton publication,
pursuade persuade - -d, quantaty quantity, quesion question - -s, questionaire questionnaire - -s, questionairre questionnaire, radicaly radically,
randomlly randomly, raspbery raspberry, readible readable, realease release, realy really, reasearch research, reasonible reasonable, reasonnable reasonable,
reasonning reasoning, reccomend recommend - -ation -ations -ed -ing -s, reccommend recommend - -ation -ations -ed -ing -s, reccurent recurrent,
reccuring recurring, reccursive recursive - -ly, recepient recipient - -s, reciept receipt - -s, recieve receive - -d -r -rs -s, recieving receiving,
recipents recipients, recipiant recipient - -s, recomend recommend - -ation -ations -ed -ing -s, recommendded recommended, recommentation recommendation,
reconect reconnect - -ed, recordding recording, recurent recurrent, recuring recurring, recurrance recurrence, redundency redundancy, redundent redundant,
reedeem redeem, referal referral - -s, referance reference - -d -s, refered referred, refering referring, refernce reference, referrence reference - -s,
referrs refers, reffer refer - -red -ring -s, reffered referred, refferenc referenc -e -ed -es, refrence reference, regester register,
regresion regression - -s, reguler regular - -ly, relateed related, relavance relevance, relevence relevance, relevency relevancy, relevent relevant,
religous religious, reluctent reluctant, relvant relevant, relyable reliable, remmove remove - -d, remotly remotely, renderr render,
rennovat renovat -e -ed -ion, repeatible repeatable, repetative repetitive, repitition repetition - -s, repititive repetitive, repositery repository,
repositiory repository, repositorys repositories, representitive representative - -s, repressent represent - -ation -ed -s, reproducab reproducib -ility -le,
reproducibilty reproducibility, requries requires, reseacher researcher, resiliance resilience, resiliant resilient, resistence resistance, resovler resolver,
respectfull respectful, respectivelly respectively, responsab responsib -ilities -ility, responsibilty responsibility, respository repository,
resuable reusable, retreiv retriev -al -e -ed -er -es -ing, retrived retrieved, retrun return, returnned returned, reusible reusable,
reveiw review - -ed -er -ers -ing -s, revolutionnary revolutionary, rewriten rewritten, rewritting rewriting, roughlly roughly, runing running,
runnning running, rythm rhythm, sacrafice sacrifice - -s, sandwitch sandwich, satelite satellite - -s, sattelite satellite - -s, sattellite satellite - -s,
scalibility scalability, scatered scattered, sceince science - -s, scenerio scenario - -s, scholarhip scholarship, scientest scientist - -s,
scientificaly scientifically, scipt script, scritps scripts, scroling scrolling, secondery secondary, secratary secretary, secretery secretary,
sensable sensible, sensetive sensitive, sentance sentence - -s, separete separate - -d -ly, seperat separat -e -ed -ely -es -ing -ion -or -ors,
sequentialy sequentially, sequentual sequential, serveral several, sesion session - -s, setings settings, sevice service, shedule schedule, sheild shield - -s,
shortcomming shortcoming - -s, shoud should, shoudl should, shouldnt shouldn't, siginificantly significantly, significantlly significantly,
significent significant - -ly, signiture signature - -s, similated simulated, similiar similar, simliar similar, simmetric symmetric, simmilar similar - -ly,
simplicty simplicity, simultanious simultaneous - -ly, sintax syntax, sistems systems, skiped skipped, skiping skipping, skipp skip, slecting selecting,
smaler smaller, smothly smoothly, snaphots snapshots, snipet snippet - -s, softwre software, sofware software, soluton solution, somone someone,
sophistocated sophisticated, soveriegn sovereign, spaning spanning, speach speech - -es, specfic specific, specialy specially, specifc specific,
specifed specified, specificaly specifically, specifiic specific, specifing specifying, specifiy specify, speeling spelling, sponser sponsor - -ed -s,
spontanious spontaneous - -ly, spreadsheat spreadsheet - -s, stabillity stability, standart standard, startegy strategy, statisticaly statistically,
statments statements, stoped stopped, stoping stopping, straighforward straightforward, straigthforward straightforward, stratagies strategies,
stratagy strategy, streaam stream, strenght strength, stuborn stubborn, stuctures structures, subcribed subscribed, subcriptions subscriptions,
submision submission - -s, submited submitted, submiting submitting, submitt submit, subsequant subsequent - -ly, subsiduary subsidiary,
substantialy substantially, substracts subtracts, succed succeed, succedd succeed, succeded succeeded, succeding succeeding, succesful successful - -ly,
succesfull successful, succesfuly successfully, succesion succession, succesive successive - -ly, succesor successor - -s, successfull successful,
successfuly successfully, suceed succeed - -ed -s, sucesful successful - -ly, sucess success - -es, sucessful successful - -ly, sucessfull successful,
sucessfuly successfully, sucession succession, sucessive successive - -ly, sucessors successors, sudenly suddenly, sufficiant sufficient - -ly,
suficiently sufficiently, sugest suggest - -ed -ing -ion -ions -s, suggesstion suggestion - -s, suitible suitable, sumarise summarise - -d,
sumarized summarized, sumary summary, summurize summarize, suplement supplement -al -ary, suplied supplied, suplier supplier - -s, supllier supplier,
supoort support - -ed, suport support -ed -er -ers -ing, supose suppose -d -dly, supossed supposed, supplyed supplied, suppresion suppression,
supresion suppression, supress suppress - -ed -es -ing -ion, suprise surprise - -s, suprisingly surprisingly, suround surround - -ed -ing -ings -s,
surveilance surveillance, surveillence surveillance, susceptab susceptib -ility -le, suspecious suspicious, sustainible sustainable, symantic semantic,
symetr symmetr -ic -ical -y, synchonisation synchronisation, syncronized synchronized, syncronous synchronous, synonim synonym - -s,
systematicaly systematically, sytems systems, taget target, technicaly technically, teh the, temparary temporary, temparature temperature - -s,
temperary temporary, temporaly temporally, temporarilly temporarily, tendancies tendencies, terible terrible, terminaly terminally, termonology terminology,
terrably terribly, terretory territory, territorry territory, theese these, themselvs themselves, theoreticaly theoretically, theoritical theoretical - -ly,
theorom theorem, thier their, thouroughly thoroughly, thousend thousand - -s, threshhold threshold - -s, throtle throttle - -d, througput throughput,
tipical typical, tipically typically, tolerence tolerance, tolerent tolerant, tommorow tomorrow, tommorrow tomorrow, tomorow tomorrow, tooltop tooltip,
tounge tongue, tournement tournament - -s, tracability traceability, traditionaly traditionally, trainning training - -s, transfered transferred,
transfering transferring, transferr transfer, transiton transition, transmision transmission - -s, transmited transmitted, transmiting transmitting,
transmitt transmit, transparan transparen -cy -t -tly, triger trigger - -ed -ing -s, trigerred triggered, triggerred triggered, trivialy trivially,
troubleshoting troubleshooting, truely truly, trully truly, tutorual tutorial, typicaly typically, typpo typo, tyrany tyranny, udpate update,
ultimitely ultimately, unacceptible unacceptable, unambigious unambiguous - -ly, unatended unattended, unavoidible unavoidable, uncommited uncommitted,
uncomon uncommon, uncompresed uncompressed, unconditionaly unconditionally, undestand understand, unecesary unnecessary, unecessarily unnecessarily,
unecessary unnecessary, uneeded unneeded, unfamilliar unfamiliar, unforseen unforeseen, unfortunatly unfortunately, unintentionaly unintentionally,
universaly universally, unneccesary unnecessary, unneccessarily unnecessarily, unneccessary unnecessary, unnecesarily unnecessarily, unnecesary unnecessary,
unpredictible unpredictable, unpriveleged unprivileged, unsuccesful unsuccessful - -ly, unsuccessfull unsuccessful, unsucessful unsuccessful - -ly,
unsuported unsupported, untill until, unusualy unusually, upate update, uploadd upload, usefull useful - -ness, usefuly usefully, userr user, usualy usually,
vaccum vacuum, vaccuum vacuum, valueable valuable, vareity variety, vegatable vegetable - -s, vegitable vegetable - -s, ventillat ventilat -e -ed -ion,
verifiy verify, verion version, verison version, versionned versioned, versionning versioning, verticaly vertically, vesion version, victem victim,
vigilence vigilance, virtualy virtually, visable visible, visiblly visibly, visiters visitors, visualisaton visualisation, visualy visually,
vizualize visualize, vocabolary vocabulary, vocabulery vocabulary, volontary voluntary, volonteer volunteer - -ing -s, waranty warranty, webiste website,
welcomme welcome, whereever wherever, wheter whether, whille while, whithin within, wholy wholly, whther whether, wich which, widgit widget, widht width,
wieght weight - -ed -s, wierd weird - -ly, witheld withheld, withold withhold - -ing -s, withoutt without, witout without, wizzard wizard - -s,
worfklow workflow, workfllow workflow - -s, worklow workflow, workshp workshop, wraped wrapped, wraper wrapper - -s, wraping wrapping, writen written,
writter writer - -s, writtin written, writting writing - -s, yeild yield - -ed -ing -s, yestarday yesterday, zeebra zebra
`;

// src/rules/typography/misspellings/fr.ts
const FRENCH = `
aborescence arborescence, abscence absence, accèd accéd -er -ez -é -ée, accélèr accélér -ateur -ateurs -ation -er -ez,
accépt accept -able -ables -ant -ation -e -ent -er -era -ez -é -ée -ées -és, accèpt accept -er -ez -é -ée -ées -és, accesibilité accessibilité,
accéss access -ibilité -ible -ibles -oire -oires, accessibilté accessibilité, accessiblité accessibilité, accesso accessoi -re -res,
acceuil accueil - -lant -lante -lants -le -lent -lera -leront -lez -li -lie -lies -lir -lis -s, acceuill accueill -aient -ait -antes -ons,
accomod accommod -ant -ation -ations -er -é, accoustiqu acoustiqu -e -es, accronyme acronyme - -s, accueui accuei -l -lle -llir -ls,
aceuil accueil - -lant -lante -le -lent -li -lie -lies -lir -lis -s,
acompagn accompagn -ant -ateur -atrice -e -ement -ements -ent -er -ez -ons -é -ée -ées -és, acomplir accomplir, actualitée actualité, actualitées actualités,
actuellment actuellement, acueil accueil - -lant -le -lir -s, addapt adapt -ation -ations -e -ent -er -ez -é -ée -ées -és, addhé adhé -rent -rents -rer -sion,
additionnal additionnel, addministrat administrat -eur -eurs -if -ifs -ion -ions -ive -ives, addopté adopté, addopter adopter,
address adress -ait -ant -e -ent -era -ez -é -ée -ées -és, adéquatt adéquat, adménistrat administrat -if -ifs -ion -ions -ive -ives,
aggrandi agrandi - -e -es -r -s -ssant -ssement -ssements -t, aggréable agréable, aggréables agréables, aggréé agréé, aggréer agréer, aggréés agréés,
aggrég agrég -ateur -ateurs -ation -ations -eant -er -é -ée -ées -és, aggrément agrément, aggréments agréments, aggress agress -er -eur -eurs -if -ifs,
aggressivité agressivité, aglomér agglomér -ation -ations, agrav aggrav -ation -ations -er -ée -ées, agravant aggravant,
agréss agress -er -eur -eurs -if -ifs -ion -ions -ive -ives, aileurs ailleurs, ajoût ajout - -ant -e -ent -er -ez -s -é -ée -ées -és,
ajoutt ajout -ant -e -ent -er -ez -é -ée -ées -és, alèg allèg -e -ent, algorythm algorithm -e -es -ie -ique -iques, aloc alloc -ataire -ataires -ation -ations,
ameillor amélior -ation -ations -er -é, améll amél -ioration -iorations -iorer -ioré -iorée -iorés,
ammélior amélior -ant -ation -ations -e -ent -er -ez -é -ée -ées -és, amménag aménag -eant -ement -ements -er -ez -é -ée -ées -és,
annalys analys -e -er -es -é -ée -ées -és, anonce annonce, anonces annonces, anterieurement antérieurement, aparaiss apparaiss -aient -ait -ant -ent -ez,
aparait apparaît, aparaître apparaître, aparaitre apparaitre, aparition apparition, aparitions apparitions, apartement appartement, apartements appartements,
aparten apparten -ance -ant -ir, apartien appartien -nent -s -t, apelant appelant, apelée appelée, apelées appelées, apeler appeler, apelés appelés,
apelez appelez, apell appell -ent -era -erait -eront, apellant appelant, apellation appellation, apellations appellations, apellée appelée, apellées appelées,
apeller appeler, apellés appelés, aplication application, aplications applications, apliqu appliqu -ant -ent -er -ez -ée -ées -és, aportent apportent,
aporter apporter, aportés apportés, appartenn apparten -ance -ant -ir, appell appel -aient -ait -er -ez -ons -é -ée -ées -és,
appercev apercev -ait -ant -ez -oir -ons, apperçoi aperçoi -s -t -vent, appercu aperçu, apperçu aperçu - -e -es -s, appercus aperçus, applicaiton application,
applicaitons applications, apprentisage apprentissage, apprentisages apprentissages, approndir approfondir, approvisionement approvisionnement,
approvisionements approvisionnements, apréci appréci -able -ation -ations -er -é -ée -ées -és, apréhend appréhend -ant -er -é -ée, aprenant apprenant,
aprenants apprenants, aprend apprend - -re -s, aprentissage apprentissage, aprentissages apprentissages, aproch approch -e -ent -er -é -ée,
aprofondi approfondi - -e -es -r -s -ssement -t, apropri appropri -ation -er -é -ée -ées -és, aprouv approuv -e -er -é -ée -ées -és,
aproximat approximat -if -ion -ive -ivement, aquis acquis -e -ition, arboresence arborescence, arivé arrivé, arivée arrivée, arivées arrivées, ariver arriver,
arrèt arrêt -er -ez -é -ée -ées -és, arrète arrête, arréte arrête, arrété arrêté - -e -es -s, arrètent arrêtent, arréter arrêter, arrondisement arrondissement,
arrondisements arrondissements, asociati associati -f -fs -on -ons -ve -ves, assemblèe assemblée - -s, assitan assistan -ce -t, assocatif associatif,
assocation association, assocations associations, aterri atterri -r -ssage -ssages, atirer attirer, atraper attraper,
atribu attribu -e -er -t -tion -tions -ts -é -ée -ées -és, atteri atterri -r -ssage, aucunnement aucunement, aujourdhui aujourd’hui, auparavent auparavant,
auparravant auparavant, auquels auxquels, autaumatiq automatiq -ue -uement -ues, authentificaiton authentification, automatiquements automatiquement,
automatiquemment automatiquement, automatiqument automatiquement, autorisaton autorisation, auxilière auxiliaire, auxilières auxiliaires,
avantagieux avantageux, ayiez ayez, balladeur baladeur, banlieux banlieues, batiemen bâtimen -t -ts, bâttiment bâtiment, bâttiments bâtiments,
beacoup beaucoup, beaucop beaucoup, beaucoups beaucoup, bénéficaire bénéficiaire, bénéficaires bénéficiaires, bénévolatt bénévolat, bénévolle bénévole,
bénévolles bénévoles, bénificiaire bénéficiaire, bénificiaires bénéficiaires, bénificie bénéficie, bénificié bénéficié, bénificient bénéficient,
bénificier bénéficier, beuacoup beaucoup, bibliotèques bibliothèques, bibliothéque bibliothèque, bibliothéques bibliothèques, biensur bien_sûr,
biensûr bien_sûr, bienvennue bienvenue, bizare bizarre, bizarement bizarrement, bizares bizarres, boullanger boulanger, boutton bouton - -s,
brocolli brocoli - -s, buisiness business, calandrier calendrier - -s, cannalisation canalisation - -s, cannicule canicule - -s,
caractèr caractér -isation -ise -isent -iser -istique -istiques -isé -isée, caractére caractère - -s, caractéritiques caractéristiques, caratères caractères,
carrac carac -tère -tères -téristique -téristiques, cellui celui, cérémonnie cérémonie - -s, certian certain - -e -es -s, ceuillette cueillette - -s,
chacunes chacune, challange challenge - -s, changment changement - -s, charactères caractères, charactéristiques caractéristiques, chemain chemin - -s,
chifrement chiffrement - -s, choissi choisi - -e -es -r -s -ssant -ssez, choississ choisiss -ent -ons, chosir choisir, chosissez choisissez,
circonstence circonstance - -s, clées clés, cliqez cliquez, clôné cloné - -e -es -s, clône clone - -r -s, coéfficient coefficient - -s,
colabor collabor -ent -er, colaborat collaborat -eur -eurs -if -ifs -ion -ions -ive -ives -rice -rices,
colect collect -ent -er -if -ifs -ion -ions -ive -ives -ivité -ivités -ée -ées -és, collectivitée collectivité - -s, collégue collègue - -s, collones colonnes,
collonne colonne - -s, combinaision combinaison - -s, comence commence - -nt -r, comencée commencée, comencement commencement, comentaire commentaire - -s,
comerce commerce - -s, comerciaux commerciaux, comettre commettre, comissaire commissaire - -s, comission commission - -s, commantaire commentaire - -s,
commentiare commentaire - -s, commes comme, commisaire commissaire - -s, commision commission - -s, commme comme, communatué communauté - -s,
communautée communauté - -s, communicaton communication - -s, comparaision comparaison - -s, compatibilitée compatibilité, compatiblité compatibilité,
compétance compétence - -s, compétant compétent -e -es -s, complemantaire complémentaire - -s, complémantaire complémentaire - -s,
complèmentaire complémentaire - -s, complèt complét -ant -er -ez -é -ée -ées -és, completement complètement, complètemment complètement,
compléxité complexité - -s, componants composants, comportemment comportement - -s, compossant composant - -s, comprennant comprenant, comprennd comprend,
comprennez comprenez, comprennons comprenons, comptabilitée comptabilité, comun commun - -s, comunauté communauté - -s, comunication communication - -s,
comunique communique -nt -r -z, comuniqués communiqués, conaissance connaissance - -s, conaître connaître, conaitre connaitre,
conccurr concurr -ence -ent -ents, concensus consensus, conçept concept - -ion -ions -s, conçern concern -ant -e -ent -er -é -ée -ées -és, conçevoir concevoir,
concidère considère, concluera conclura, concluerait conclurait, concrêt concret - -s, concrête concrète - -ment -s, concretement concrètement,
concurence concurrence - -s, concurent concurrent - -e -es -s, condidat candidat - -s, condidature candidature - -s, conditon condition - -s,
conecté connecté -e -es -s, conecter connecter, conexion connexion - -s, conférance conférence - -s, confidentalité confidentialité,
configuraiton configuration - -s, connaisance connaissance - -s, connaissence connaissance - -s, connécté connecté - -e -es -s, connécter connecter,
connextion connexion, conséquament conséquemment, conséquance conséquence - -s, conséquant conséquent - -e -es -s,
considèr considér -ation -ations -er -ez -é -ée -ées -és, consitue constitue, consomateur consommateur - -s, consomation consommation - -s, consomer consommer,
conssacré consacré - -e -es -s, conssacrer consacrer, constament constamment, constemment constamment, constuire construire, constuit construit - -e -es,
consulation consultation, contaigieux contagieux, contenneur conteneur - -s, contienent contiennent, continuemment continûment, contôl contrôl -e -er,
contrein contrain -dre -t -te -tes, contribueur contributeur, contribuition contribution - -s, contribuiton contribution - -s,
contrôll contrôl -able -e -ent -er -es -eur -eurs -ez -é -ée -ées -és, controll contrôl -eur -eurs -ez -é -ée -ées -és, contruction construction,
contruire construire, convennable convenable - -ment -s, coordonée coordonnée - -s, coordonés coordonnés, corect correct - -e -ement -es -s,
corection correction - -s, corespond correspond - -ance -ances -ant -ante -antes -ants -e -re -s, corigé corrigé - -e -es -s, coriger corriger,
correctemment correctement, correpond correspond - -ant -ants -ent -s, couramant couramment, courament couramment, courammment couramment,
couriel courriel - -s, courrament couramment, courrant courant - -e -es -s, courremment couramment, courrir courir, crééer créer, créér créer, crééz créez,
croisance croissance, curiculum curriculum, dabord d’abord, dailleurs d’ailleurs, décenale décennale - -s, décission décision - -s,
déclanch déclench -e -ement -ements -ent -er -eur -eurs -é -ée -ées -és, déclaraton déclaration - -s, dediée dédiée - -s, défault défaut, défénir définir,
défensse défense, definitivement définitivement, définiton définition - -s, définitve définitive, défintion définition, dégats dégâts, dégré degré,
dégrés degrés, demarage démarrage, démarage démarrage - -s, démarer démarrer, démarez démarrez, dématerialis dématérialis -ation -ations -er -é -ée -ées -és,
dénomé dénommé - -e -es -s, dépandance dépendance - -s, dépandre dépendre, dépendence dépendance - -s, déploeiment déploiement - -s, déploiemment déploiement,
déploiment déploiement - -s, déployement déploiement - -s, dépots dépôts, dépuis depuis, derniér dernièr -e -ement -es, dérrière derrière, derrierre derrière,
désacor désaccor -d -ds, déscription description - -s, descrition description, désormé désormais, détaile détaille, détailé détaillé - -e -es -s,
dévellop développ -e -ement -ements -ent -er -eur -eurs -ez -é -ée -ées -és, devellop développ -ement -ements -er -é,
dévellopp développ -e -ement -ements -ent -er -eur -eurs -euse -ez -é -ée -ées -és, devellopp développ -ement -ements -er -eur -eurs -é,
dévelop développ -ant -e -ement -ements -ent -er -eur -eurs -euse -euses -ez -é -ée -ées -és, développemment développement - -s,
développment développement - -s, diférence différence - -s, diférent différent - -e -es -s, différance différence - -s, différement différemment,
différrent différent - -e -es -s, difficultée difficulté - -s, dificile difficile - -ment -s, dificultés difficultés, difusé diffusé - -e -es -s,
difuser diffuser, difusion diffusion - -s, dimmension dimension - -s, diponible disponible, directemment directement, directment directement,
dirrect direct - -e -ement -es -eur -eurs -ion -ions -s, discpline discipline, discusion discussion - -s, discution discussion,
disponibilitée disponibilité - -s, disponnible disponible - -s, disponoble disponible, dispostif dispositif, dispostion disposition, distence distance - -s,
diversitée diversité, divission division - -s, docuement document - -s, docuementation documentation, documenation documentation, documentaion documentation,
documentaiton documentation - -s, documention documentation, documment document - -ation -s, domage dommage - -s, domicilli domicili -é -ée -ées -és,
donée donnée, donéees données, donées données, doner donner, donnéees données, donnnées données, dynammique dynamique - -ment -s,
échantillion échantillon - -s, échantillonage échantillonnage - -s, échape échappe - -nt -r, échapement échappement, échéence échéance - -s,
écosysteme écosystème - -s, écosystéme écosystème - -s, ecosystème écosystème - -s, écosytème écosystème, écriturre écriture,
éfectu effectu -e -ent -er -ez -é -ée -ées -és, éffac effac -e -ement -ent -er -ez -é -ée -ées -és,
éffect effect -if -ifs -ive -ivement -ives -uant -ue -uent -uer -uez -ué -uée -uées -ués, éffet effet - -s, éffic effic -ace -acement -aces -acité -ient,
éffor effor -t -ts, egalement également, égalemment également, egalité égalité, égallement également, éléctri électri -cien -ciens -cité -que -ques,
éléctroni électroni -cien -ciens -que -ques, élement élément - -aire -aires -s, élèment élément - -s, élèvé élevé - -e -es -s, éligiblité éligibilité,
éllement élément - -s, élligible éligible - -s, embalage emballage - -s, embaras embarras, embarass embarrass -ant -er -é, emmett émett -eur -eurs -re,
émmettre émettre, empèch empêch -e -ent -er -é -ée, empéch empêch -e -ent -er -é -ée -ées, emplaçement emplacement - -s, énérgétique énergétique - -s,
énérgie énergie - -s, énormement énormément, énormèment énormément, énormémment énormément, enregistrments enregistrements,
enrigistr enregistr -e -ement -ements -ent -er -ez -é -ée -ées -és, enseignemment enseignement - -s, enssemble ensemble - -s, ensuiete ensuite,
ensuites ensuite, entierement entièrement, entiérement entièrement, entitée entité - -s, entreprenarial entrepreneurial -e -es,
environem environnem -ent -ental -entale -entales -entaux -ents, environemment environnement - -s, environnemm environnem -ent -ents,
environnments environnements, envirron environ, envirronem environnem -ent -ents, envirronnem environnem -ent -ental -ents, envoit envoie,
équipemment équipement - -s, eronné erroné - -e -es -s, érreur erreur - -s, erreure erreur, érroné erroné - -e -es -s, erruer erreur, éssai essai - -s,
éssay essay -e -er -ez -é, éssentiel essentiel - -le -lement -les -s, éstim estim -ation -ations -e -er -é -ée -ées -és, établisement établissement - -s,
établissemment établissement - -s, ettonn étonn -ant -er, évaulation évaluation - -s, évenem événem -ent -entiel -entielle -entiels -ents, événément événement,
événéments événements, évennement événement - -s, événnement événement - -s, évènnement évènement - -s, éventuelement éventuellement,
éventuelemment éventuellement, eventuellement éventuellement, évidamment évidemment, evidemment évidemment, éxact exact - -e -ement -es -s,
exactemment exactement, éxaminer examiner, exampl exempl -aire -aires, exatement exactement, exaustivité exhaustivité, excelent excellent - -s,
exceptionel exceptionnel - -le -lement -les -s, exceptionnelement exceptionnellement,
éxécu exécu -table -tables -tant -te -tent -ter -tera -tez -tion -tions -té -tée -tées -tés,
éxecu exécu -table -te -tent -ter -tez -tion -tions -té -tée -tées -tés, éxemp exemp -laire -laires -le -les, éxhaustif exhaustif - -s,
éxhaustive exhaustive - -s, éxig exig -e -ence -ences -ent -er -é -ée, exigeances exigences, éxist exist -aient -ait -ant -ante -antes -ants -e -ence -ent -er,
existance existence, exmple exemple, éxpér expér -ience -iences -imentation -imentations -imenter, expériance expérience - -s, expèrience expérience - -s,
explicaton explication - -s, éxpliqu expliqu -e -er -ez -é -ée -ées -és, expréssion expression - -s, extention extension - -s, extèrieur extérieur - -e -es -s,
exterieurement extérieurement, extérrieur extérieur - -e -es -s, extrème extrême - -ment -s, extréme extrême - -ment -s, extremement extrêmement,
extrêmemment extrêmement, extrêment extrêmement, facilemment facilement, faciliment facilement, facillement facilement, faculatif facultatif, faissant faisant,
famillial familial - -e -es, familliarise familiarise - -r -z, familliarité familiarité, familliaux familiaux, fammille famille - -s,
favorisse favorise -nt -r, fénètre fenêtre - -s, fenètre fenêtre - -s, fénêtre fenêtre - -s, fermmeture fermeture - -s, ficheir fichier - -s,
finalemment finalement, finallement finalement, finalment finalement, financemment financement - -s, finnance finance - -s, finnancement financement - -s,
flêche flèche - -s, fléche flèche - -s, flexibilitée flexibilité, fonciton fonction, fonctiona fonctionna -ire -ires -nt, fonctional fonctionnal -ité -ités,
fonctionalitées fonctionnalités, fonctione fonctionne, fonctionel fonctionnel - -le -lement -les -s, fonctionement fonctionnement - -s,
fonctionent fonctionnent, fonctioner fonctionner, fonctionnaités fonctionnalités, fonctionnalitée fonctionnalité - -s, fonctionnele fonctionnelle - -s,
fonctionnemment fonctionnement, fonctionnment fonctionnement, foncton fonction - -s, fondamentallement fondamentalement,
fondammental fondamental - -e -ement -es, fontion fonction - -nement -s, formallement formellement, formatt format -ez -é -ée -ées -és,
formattag formatag -e -es, formualaire formulaire - -s, formualire formulaire - -s, fournire fournir, fourniseur fournisseur - -s, fréquament fréquemment,
fréquement fréquemment, frontiére frontière - -s, garenti garanti - -r -t, garentie garantie - -s, garranti garanti - -e -es -s -t, garrantir garantir,
génèr génér -al -ale -alement -ateur -ateurs -ation -ations -er -ez -ique -iques -é -ée -ées -és, géneral général - -e -ement -es, generalement généralement,
généralemment généralement, générallement généralement, géneraux généraux, génèse genèse, gérr gér -ant -er -é -ée -ées -és, gestionaire gestionnaire - -s,
gouvernemment gouvernement - -s, graçe grâce, grâçe grâce, gramaire grammaire - -s, grammmaire grammaire, gratuitemment gratuitement, grauit gratuit,
guillement guillemet, guillements guillemets, habituelement habituellement, habituellemment habituellement, hackaton hackathon - -s,
hébérg héberg -ement -ements -er -eur -eurs -é -ée -ées -és, hébergemment hébergement - -s, hedbomadaire hebdomadaire, herbergé hébergé,
hétèrogène hétérogène - -s, horraire horaire - -s, hygiéne hygiène, hygiènique hygiénique - -s, hypothése hypothèse - -s, hyppothè hypothè -se -ses,
idéallement idéalement, identifant identifiant, identifants identifiants, identitée identité - -s, illimitté illimité, imédiat immédiat - -e -ement -es -s,
imense immense - -s, immediatement immédiatement, immédiatemment immédiatement, imobilier immobilier - -s, implémentaiton implémentation - -s,
impléméntation implémentation - -s, implémment implément -ation -ations -er -é -ée, imprimmer imprimer, imprimmerie imprimerie, inacessible inaccessible - -s,
inconvéniant inconvénient - -s, incription inscription, incrire inscrire, indentifi identifi -cation -er -ées,
indépand indépend -amment -ance -ant -ante -antes -ants, indépendament indépendamment, independamment indépendamment, indépendement indépendamment,
indépendemment indépendamment, indépendence indépendance, indépendent indépendant, indispensible indispensable - -s, indispenssable indispensable - -s,
individuelement individuellement, infomation information - -s, inforamtions informations, informaiton information - -s, informaton information - -s,
infrastucture infrastructure, ingénérie ingénierie, ingéniérie ingénierie, ingénieurie ingénierie, iniative initiative,
inital initial - -e -ement -es -isation -iser, initalis initialis -é -ée, initative initiative - -s, initialemment initialement, initiallement initialement,
innaccessible inaccessible - -s, innoccupé inoccupé, innondation inondation - -s, innondé inondé - -e -es -s, innonder inonder, inovant innovant - -e -es -s,
inovation innovation - -s, inover innover, inscire inscrire, instal install -ation -ations -er -ez -ée -ées -és, instalattion installation,
installaiton installation - -s, instantanémment instantanément, instantanné instantané - -e -es -ment -s, instatanée instantanée,
institutionel institutionnel - -le -les -s, instution institution, intallé installé, integralement intégralement, intégrallement intégralement,
intéligen intelligen -ce -t -te -tes -ts, inteligen intelligen -ce -t -ts, intelligeance intelligence,
intéracti interacti -f -fs -on -ons -ve -vement -ves -vité, intérag interag -ir -issant -issent -issez -it, intérconnect interconnect -er -é -ée -ées -és,
intérconnexion interconnexion - -s, intéresant intéressant - -e -es -s, intéresé intéressé - -e -es -s, intéret intérêt - -s, intérèt intérêt - -s,
interêt intérêt - -s, intérface interface - -s, intérmédiaire intermédiaire - -s, internationn internation -al -ale -ales -aux, internautte internaute - -s,
intérogation interrogation - -s, intéroger interroger, interompre interrompre, interompu interrompu - -e -es -s, intéropér interopér -abilité -able -ables,
interopérabilitée interopérabilité, intérpré interpré -tation -tations -ter -teur -té -tée -tés, interprêt interprét -ant -ation -ations -er -é -ée -ées -és,
interragi interagi -r -ssant -ssent -t, intérressant intéressant - -e -es -s, intérressé intéressé - -e -es -s,
intérrog interrog -ation -ations -é -ée -ées -és, intérroge interroge - -nt -ons -r -z, interropérab interopérab -ilité -le -les,
intérrup interrup -teur -tion -tions, interupt interrupt -eur -eurs, interuption interruption - -s, intervales intervalles,
intérven interven -ant -ants -ir -tion -tions, investisement investissement - -s, iregulier irrégulier, irégulier irrégulier - -s, iréguliere irrégulière,
jettez jetez, journall journal, jurridique juridique - -ment -s, justemment justement, kilométre kilomètre - -s, largemment largement, légallement légalement,
légérement légèrement, légerement légèrement, legerement légèrement, lequels lesquels, listte liste - -s, litéraire littéraire - -s, litérature littérature,
littéralemment littéralement, littérallement littéralement, localemment localement, locallement localement, logicel logiciel - -s, lorque lorsque,
lorsqe lorsque, maintenence maintenance - -s, maintenent maintenant, maintennant maintenant, majoritée majorité, malgrè malgré, malgrès malgré,
malheuresement malheureusement, malheureusemment malheureusement, manipullation manipulation - -s, manuelement manuellement, manuellemment manuellement,
mécannisme mécanisme - -s, meileur meilleur - -e -es -s, meillleur meilleur - -e -es -s, mellieur meilleur - -e -es -s, mentioné mentionné - -e -es -s,
méssage message - -s, métadonée métadonnée - -s, metadonnée métadonnée - -s, méttre mettre, miniscules minuscules, ministére ministère - -s,
mirroir miroir - -s, misson mission - -s, mobilitée mobilité, modèl modél -isation -isations -iser -isé -isée -isées -isés, modéle modèle - -s,
modificaiton modification - -s, moissonage moissonnage, momment moment - -s, morçeau morceau - -x, mulitples multiples, municipalitée municipalité - -s,
naîssance naissance - -s, navigaton navigation, naviguat navigat -eur -eurs -ion -ions, neanmoins néanmoins,
néccess nécess -aire -airement -aires -ite -itent -iter -ité, neccess nécess -aire -airement -aires -ite -itent -iter -ité, nécésair nécessair -e -ement -es,
nécesair nécessair -e -ement -es, nécéss nécess -aire -airement -aires -itant -ite -itent -iter -itera -ité -ités, necessairement nécessairement,
négligable négligeable - -s, netoyage nettoyage, nétoyage nettoyage - -s, netoyer nettoyer, néttoy nettoy -age -er -ez -é, nivau niveau, niveu niveau,
normalemment normalement, normallement normalement, notament notamment, notammant notamment, notammment notamment, notemment notamment, nottament notamment,
nottamment notamment, nouvaux nouveaux, nouveautée nouveauté - -s, nouvelement nouvellement, numèr numér -ation -ations -ique -iques -isation -iser -o -os,
obilgatoirement obligatoirement, objéctif objectif - -s, obligatiore obligatoire - -s, obtenier obtenir, obtennir obtenir, ocasion occasion - -s,
occasionel occasionnel - -le -lement -les -s, occasioner occasionner, occassion occasion - -s, occassionner occasionner, occurence occurrence - -s,
occurrance occurrence - -s, ocup occup -ant -ants -ation -ent -er -ée -ées -és, ocurrence occurrence - -s, officielement officiellement,
oficiel officiel - -le -lement -les -s, ommettre omettre, ommission omission - -s, opérationel opérationnel - -le -lement -les -s, oportunité opportunité - -s,
opportunitée opportunité - -s, optionel optionnel - -le -lement -les -s, optionnal optionnel, ordinnateur ordinateur - -s, organistion organisation,
orriginal original - -e -es, paralèl parallèl -e -ement -es, parallél parallèl -e -ement -es, parallèlis parallélis -ation -er -me -é,
paramètrage paramétrage - -s, paramètré paramétré - -e -es -s, paramétre paramètre - -s, paramêtre paramètre - -s, paramètrer paramétrer, parceque parce_que,
paremètre paramètre - -s, parfaitemment parfaitement, parfoit parfois, parmies parmi, parmis parmi, parraître paraître, parralèle parallèle - -ment -s,
parrallèle parallèle - -ment -s, partcipants participants, partenarait partenariat - -s, parteniare partenaire - -s, partennaire partenaire - -s,
participaton participation - -s, participiation participation - -s, particippant participant - -e -es -s, particulariaté particularité,
particuliérement particulièrement, particulierement particulièrement, particuliérité particularité - -s, particulièrment particulièrement,
partielement partiellement, pédagogiqes pédagogiques, perennité pérennité, perfectionement perfectionnement - -s, performence performance - -s,
permanance permanence - -s, permanant permanent, permannent permanent - -e -es -s, permetant permettant, permetent permettent, permetez permettez,
permetr permettr -a -ait -e -ont, permision permission - -s, personalis personnalis -able -ables -ant -ez -é -ée -ées -és, personaliser personnaliser,
personalité personnalité - -s, personel personnel - -le -lement -les -s, personnelement personnellement, personnne personne - -s, perspéctive perspective - -s,
pertinan pertinen -ce -t -te -tes -ts, phénoméne phénomène - -s, plaçement placement - -s, placment placement, planings plannings,
plannification planification - -s, plannifié planifié - -e -es -s, plannifier planifier, platefome plateforme, plateformme plateforme - -s,
pluiseurs plusieurs, plusiers plusieurs, plussieurs plusieurs, plutot plutôt, plûtot plutôt, plûtôt plutôt, poliitique politique - -s, polygonne polygone - -s,
porjet projet, positionement positionnement - -s, possèd posséd -er -ez -é -ée -ées -és, possesion possession - -s, posséssion possession - -s,
possibilitée possibilité - -s, possibilté possibilité, possiblité possibilité - -s, potentielement potentiellement, pourç pourc -entage -entages,
pourcantage pourcentage - -s, pourqoi pourquoi, pouvior pouvoir, pratiqe pratique - -s, préalablment préalablement, préallable préalable - -ment -s,
précèd précéd -emment -er -é -ée -ées -és, précédament précédemment, précédamment précédemment, précédement précédemment, précedemment précédemment,
precedemment précédemment, précedent précédent - -e -es -s, précisement précisément, précisèment précisément, precisement précisément,
précission précision - -s, préféc préfec -toral -ture -tures, préfer préfér -able -ables -ence -ences -er -ez -é -ée -ées -és, préférance préférence - -s,
prèféré préféré, prèférer préférer, prélable préalable - -ment -s, prémier premier - -s, premiér premièr -e -ement -es, prémière première - -s,
prénd prend - -re -s, prennant prenant, prennez prenez, prennons prenons, préocup préoccup -ant -ante -ation -ations -er -é -ée, préparaton préparation - -s,
présance présence, présant présent, présentaiton présentation - -s, présidante présidente, préssion pression - -s, prèt prêt -e -es -s, prètre prêtre - -s,
prévenn préven -ir -u, prévission prévision, principalemment principalement, principallement principalement, prioritée priorité - -s, privéle privilè -ge -ges,
privilége privilège - -s, privilige privilège, privillég privilég -ier -iez -ié -iée -iés, prjet projet, probablemment probablement, problêm problèm -e -es,
problèmatique problématique - -s, probléme problème - -s, proccéd procéd -er -ure -ures -é -és, procèd procéd -er -ez -ural -ure -ures -é -és,
procéssus processus, procésus processus, procesus processus, prochainemment prochainement, prochainnement prochainement, productivitée productivité,
profesionel professionnel - -le -les -s, profesionn professionn -alisation -aliser, profesionnel professionnel - -le -les -s,
proféss profess -eur -eurs -ion -ionnel -ionnelle -ionnels -ions, professionalis professionnalis -ant -ante -ations -er -é -ée -ées -és,
professionel professionnel - -le -lement -les -s, proffesseur professeur - -s, proffession profession - -s, proffessionnel professionnel - -le -les -s,
profondémment profondément, programation programmation - -s, programer programmer, programeur programmeur - -s, progrés progrès,
progresivement progressivement, progréss progress -er -if -ifs -ion -ive -ivement, propisition proposition - -s,
proportionel proportionnel - -le -lement -les -s, propositon proposition - -s, proprièt propriét -aire -aires -é -és, proprieté propriété - -s,
propriétée propriété - -s, proriétés propriétés, protègé protégé - -e -es -s, protèger protéger, protocolle protocole - -s, provennance provenance - -s,
proximitée proximité, publicaiton publication - -s, publicaton publication - -s, publiqe publique - -s, publiquemment publiquement, puisance puissance - -s,
qualitée qualité - -s, quantitée quantité - -s, quatriéme quatrième - -s, quelqes quelques, quelqeus quelques, quelquechose quelque_chose,
questionaire questionnaire - -s, questionement questionnement - -s, questoin question - -s, quotidienement quotidiennement, raccorcis raccourcis,
racordement raccordement - -s, racourci raccourci - -s, raisonable raisonnable - -ment -s, raisonement raisonnement - -s, rajoût rajout -er -ez -é,
rapel rappel - -ant -er -ez -ons -s -é -ée -ées, rapell rappell -e -ent -era -es, rapeller rappeler, rapidemment rapidement, rapor rappor -t -ter -ts -té -tés,
rappell rappel -aient -ait -ant -er -ez -ons -é -ée -ées -és, raproch rapproch -ement -ements -er -é -ée -ées -és,
rasembl rassembl -e -ement -ements -ent -er -é -ée -ées -és, réalisaton réalisation - -s, réalitée réalité, récamment récemment,
reccomand recommand -ation -ations -e -ent -er -ez -é -ée -ées -és, reccommand recommand -ation -ations -e -ent -er -ez -é -ée -ées -és, récement récemment,
récèmment récemment, recemment récemment, récéption réception - -s, receuil recueil - -le -lent -li -lie -lies -lir -lis -s,
réceuil recueil - -li -lie -lies -lir -lis -s, receuill recueill -ant -ez, reçevez recevez, reçevoir recevoir, recheche recherche,
recomand recommand -ation -ations -e -ent -er -ez -é -ée -ées -és, recommandaiton recommandation - -s, recommend recommand -ons -é -ée -ées -és,
reconaissance reconnaissance - -s, reconaître reconnaître, reconaitre reconnaitre, reconnaisance reconnaissance - -s, reconnaissence reconnaissance,
recontre rencontre, recrutemment recrutement - -s, récuper récupér -able -ables -ant -ation -ations -er -ez -é -ée -ées -és,
recupér récupér -able -ables -ant -ation -ations -er -ez -é -ée -ées -és, récupèr récupér -able -ables -ation -ations -er -ez -é -ée -ées -és,
récupérér récupérer, réelement réellement, réélement réellement, réellemment réellement, réfèr référ -er -é, référan référen -cé -cée,
référance référence - -ment -r -s, réferenc référenc -é -ée -ées -és, referencé référencé - -e -es -s, réfèrence référence - -ment -r -s,
réference référence - -ment -r -s -z, référenciel référentiel, réferentiel référentiel - -s, réflechi réfléchi - -r -t, réflection réflexion,
réfléxion réflexion - -s, réglement règlement, régles règles, régroup regroup -e -ent -er -é -ée -ées -és, regrouppe regroupe - -nt -r,
réguliérement régulièrement, régulierement régulièrement, regulierement régulièrement, réinitaliser réinitialiser, réjoindre rejoindre, rélation relation - -s,
relationel relationnel - -le -les -s, réllement réellement, remarqe remarque - -s, remerçi remerci -e -ement -ements -ent -er -ons,
remerciment remerciement - -s, remplaçé remplacé - -e -es -s, remplaçement remplacement - -s, remplaçer remplacer, remplacment remplacement,
renouvelement renouvellement - -s, renouvell renouvel -able -ables -ant -er -ez -é -ée -ées -és, renseignemment renseignement - -s, renseignment renseignement,
renvoit renvoie, répartiton répartition - -s, reponsable responsable, représantation représentation - -s,
réprésent représent -ant -ante -ants -atif -atifs -ation -ations -ative -atives -e -ent -er -é -ée -ées -és,
reprèsent représent -ation -ations -e -ent -er -é -ée, répresentation représentation - -s, reproducibilité reproductibilité, reproductiblité reproductibilité,
réquête requête - -s, requète requête - -s, requéte requête - -s, réseaus réseaux, resemble ressemble -nt -r, réservaton réservation - -s,
résoluton résolution - -s, résoud résout, réspect respect - -e -ent -er -é -ée -ées -és, résponsabilité responsabilité - -s,
responsabilitée responsabilité - -s, résponsable responsable - -s, responsibles responsables, ressouce ressource, réssoudre résoudre, réssource ressource - -s,
résulat résultat - -s, résutat résultat - -s, réunnion réunion - -s, réunnir réunir, réusi réussi - -e -es -r -s -t -te -tes,
satisfesant satisfaisant - -e -es -s, scéances séances, scentifique scientifique - -s, schèma schéma - -s, sécond second - -aire -aires -e -es -s,
sécret secret - -s, secrètaire secrétaire - -s, sécrétaire secrétaire - -s, séction section - -s, securité sécurité, sécuritée sécurité,
séléc sélec -tion -tionne -tionner -tionnez -tionné -tionnée -tionnées -tionnés -tions, sélectioné sélectionné - -e -es -s, sélectioner sélectionner,
sélectionez sélectionnez, selectionné sélectionné - -e -es -s, sélectoin sélection, semmaine semaine - -s, sensibilisaton sensibilisation,
sensibliser sensibiliser, sentimment sentiment - -s, sèpar sépar -ateur -ation -er -é -ée, séparement séparément, séparemment séparément,
séperé séparé - -e -es -s, séperer séparer, séquance séquence - -s, serrveur serveur - -s, sérveur serveur - -s, sérvice service - -s, sevices services,
shémas schémas, similiaire similaire - -s, simplemment simplement, simplificaiton simplification - -s, situaton situation - -s, sitution situation - -s,
sociétée société - -s, solicit sollicit -ent -er -ée -ées -és, soluton solution - -s, somaire sommaire - -s, soutennir soutenir, souvant souvent,
spécialitée spécialité, spéciallement spécialement, spécificiation spécification - -s, spécificitée spécificité - -s, spécifiquemment spécifiquement,
standart standard, statégie stratégie - -s, statisitques statistiques, stratègie stratégie - -s, struturer structurer, stuctures structures, succés succès,
succèss succès, succéss success -if -ifs -ion -ive -ivement -ives, succint succinct - -ement, suceptible susceptible - -s, sucès succès,
sucessi successi -f -fs -on -ons -ve -vement -ves, suffisamant suffisamment, suffisament suffisamment, suffisemment suffisamment, sufisamment suffisamment,
sufisant suffisant - -e -es -s, sugére suggère, sugérer suggérer, sugestion suggestion - -s, suggèré suggéré - -e -s, suggèrer suggérer,
suplément supplément - -aire -aires -s, suport support - -s, supplèment supplément - -aire -aires -s, suppléméntaire supplémentaire - -s,
supplémentare supplémentaire - -s, suppréssion suppression - -s, supprimm supprim -er -ez -é -ée, supression suppression - -s, suprimé supprimé - -e -es -s,
supriment suppriment, suprimer supprimer, suprimez supprimez, surveilance surveillance, surveiler surveiller, synchonis synchronis -ation -er,
systèmatique systématique - -ment -s, systématiquemment systématiquement, systéme système - -s, systême système - -s, sytème système - -s, tablau tableau - -x,
tableaus tableaux, techique technique, téchni techni -cien -ciens, téchnique technique - -ment -s, téchnologie technologie - -s, tecnologies technologies,
télèchar téléchar -gement -gements -ger -gez -gé -gée, télecharg télécharg -e -eable -eables -ement -ements -er -ez -é -ée -ées -és,
téléchargable téléchargeable - -s, télephone téléphone - -s, terain terrain - -s, teritoire territoire - -s, térrain terrain - -s, terriroire territoire,
térritoire territoire - -s, territoirial territorial - -e -es, terrritoire territoire - -s, théoriquemment théoriquement, tojours toujours, toujous toujours,
traditionel traditionnel - -lement -s, traffique trafique, traît trait -ement -ements -er -é -ée -ées -és, traitemment traitement - -s,
tranquilement tranquillement, transfèr transfér -er -é -ée -ées -és, transmision transmission - -s, transparan transparen -ce -t -te -tes -ts,
tranversal transversal, travaile travaille - -nt, travailer travailler, travaileur travailleur - -s, travailez travaillez, travailons travaillons,
traveaux travaux, trimèstre trimestre - -s, troisème troisième - -s, troisiéme troisième - -s, typiquemment typiquement, ulterieurement ultérieurement,
uniquemment uniquement, uniqument uniquement, universelement universellement, universitée université - -s, urgeament urgemment, urgeance urgence - -s,
utiliateurs utilisateurs, utilisaiton utilisation - -s, utilisaton utilisation - -s, utilisatuer utilisateur - -s,
utillis utilis -able -ables -ant -ateur -ateurs -ation -ations -e -ent -er -ez -é -ée -ées -és, utilsa utilisa -nt -teur -teurs -tion, utilse utilise - -r,
utlis utilis -e -er -ez -é, validaton validation - -s, validitée validité, valleur valeur - -s, varible variable - -s, vèhicule véhicule - -s,
veillissement vieillissement, vérifer vérifier, verison version, verouill verrouill -age -er -é -ée -ées -és, versoin version - -s, vesion version,
viellir vieillir, vigeur vigueur, visibilitée visibilité, visualisaton visualisation - -s, vizualisation visualisation, vraiement vraiment, vraimant vraiment,
vraimment vraiment, vraissemblable vraisemblable - -ment -s, vulnérabilitée vulnérabilité - -s
`;
const FRENCH_EXPRESSIONS = `
au_dela au-delà, au_delà au-delà, au_dessous au-dessous, au_dessus au-dessus, c’est_à_dire c’est-à-dire, ci_contre ci-contre,
ci_dessous ci-dessous, ci_dessus ci-dessus, ci_joint ci-joint, ci_jointe ci-jointe, ci_jointes ci-jointes, ci_joints ci-joints,
fais_parti_de fais_partie_de, faisant_parti_de faisant_partie_de, fait_parti_de fait_partie_de, font_parti_de font_partie_de,
hors_et_déjà ores_et_déjà, là_dessus là-dessus, ors_et_déjà ores_et_déjà, par_soucis_de par_souci_de, par_soucis_d par_souci_d,
quelques_unes quelques-unes, quelques_uns quelques-uns, soit_disant soi-disant, soit-disant soi-disant, tous_le_monde tout_le_monde,
vis_à_vis vis-à-vis
`;

// src/rules/typography/misspellings/lexicon.ts
const BITS = 17;
const LEAST_LETTERS = 3;
var Lexicon = class {
	#words = /* @__PURE__ */ new Map();
	#expressions = /* @__PURE__ */ new Map();
	#seen = new Uint8Array(1 << BITS);
	constructor(words, expressions = "") {
		for (const [wrong, better] of entries(words)) {
			this.#words.set(wrong, better);
			this.#mark(wrong);
		}
		for (const [wrong, better] of entries(expressions)) {
			const [trigger = ""] = wrong.split(/[^\p{L}]/u).sort((a, b) => b.length - a.length);
			const expression = {
				from: wrong.indexOf(trigger),
				wrong,
				better
			};
			this.#expressions.set(trigger, [...this.#expressions.get(trigger) ?? [], expression]);
			this.#mark(trigger);
		}
	}
	pairs() {
		const expressions = [...this.#expressions.values()].flat();
		return [...this.#words, ...expressions.map(({ wrong, better }) => [wrong, better])];
	}
	*find(text) {
		let hash = 0;
		let start = -1;
		for (let index = 0; index <= text.length; index++) {
			const letter = lower(text.charCodeAt(index));
			if (letter !== 0) {
				if (start === -1) [start, hash] = [index, 0];
				hash = step(hash, letter);
			} else if (start !== -1) {
				if (this.#seen[fold(hash)] === 1 && index - start >= LEAST_LETTERS) yield* this.#at(text, start, index);
				start = -1;
			}
		}
	}
	*#at(text, start, end) {
		const word = text.slice(start, end).toLowerCase();
		const better = this.#words.get(word);
		if (better !== void 0) yield {
			start,
			end,
			better
		};
		for (const { from, wrong, better } of this.#expressions.get(word) ?? []) {
			const at = start - from;
			if ((at < 0 ? "" : text.slice(at, at + wrong.length).toLowerCase()).replaceAll("'", "’").replaceAll("\xA0", " ") === wrong) yield {
				start: at,
				end: at + wrong.length,
				better
			};
		}
	}
	#mark(word) {
		let hash = 0;
		for (let index = 0; index < word.length; index++) hash = step(hash, lower(word.charCodeAt(index)));
		this.#seen[fold(hash)] = 1;
	}
};
function entries(list) {
	const found = [];
	for (const entry of list.trim().split(/,\s/)) {
		const [wrong = "", better = "", ...endings] = entry.split(" ");
		if (wrong === "") continue;
		if (endings.length === 0) found.push([wrong.replaceAll("_", " "), better.replaceAll("_", " ")]);
		for (const ending of endings) found.push([wrong + ending.slice(1), better + ending.slice(1)]);
	}
	return found;
}
function step(hash, letter) {
	return Math.imul(hash, 31) + letter | 0;
}
function fold(hash) {
	return (hash ^ hash >>> BITS) & (1 << BITS) - 1;
}
function lower(code) {
	if (code >= 97 && code <= 122) return code;
	if (code >= 65 && code <= 90) return code + 32;
	if (code >= 192 && code <= 255) return code === 215 || code === 247 ? 0 : code | 32;
	return code === 338 || code === 339 ? 339 : 0;
}

// src/rules/typography/misspellings/meant.ts
const TERMS = /\/(?:tags?|keywords?|mots[-_]?cl[eé]s?|categor(?:y|ies)|cat[eé]gories?|topics?|themes?|thematiques?|authors?|auteurs?|autrices?|people|members?|name|nom|alias(?:es)?|slug)(?:\/|$)/i;
const JOINED_BEFORE = /[\p{L}\p{M}\p{N}_@/\\#$&<=~*+.-]$/u;
const JOINED_AFTER = /^(?:[\p{L}\p{M}\p{N}_@/\\(=~*+-]|[.:]\S)/u;
const SENTENCE_START = /(?:^|\n|[.!?…:]["»”)]?)[\s\u00A0\uFFFC"«“(*-]*$/;
const OPENS = /["“«]/;
const CLOSES = /["”»]/;
const SHORT_QUOTATION = 120;
const SIC = /^[\s\u00A0»"”]{0,3}[([]\s?sic\b/i;
const NEAR = 40;
const REACH = 600;
const ACCENT = /[éèêàçùîôâû]/;
function isMeant(passage, text, misspelt) {
	const { start, end } = misspelt;
	const words = text.slice(start, end);
	const before = text.slice(Math.max(0, start - NEAR), start);
	const after = text.slice(end, end + NEAR);
	if (passage.field !== null && TERMS.test(passage.field.pointer)) return true;
	if (JOINED_BEFORE.test(before) || JOINED_AFTER.test(after) || SIC.test(after)) return true;
	if (/\p{Lu}/u.test(words.slice(1)) || /^\p{Lu}/u.test(words) && !SENTENCE_START.test(before)) return true;
	if (/^E/.test(words) && words.slice(1) === misspelt.better.slice(1)) return true;
	if (isQuoted(text, start, end) || isSpokenOf(before + after, misspelt.better)) return true;
	return isForeign(passage, text, misspelt, words);
}
function isQuoted(text, start, end) {
	const before = text.slice(Math.max(0, start - SHORT_QUOTATION), start);
	const after = text.slice(end, end + SHORT_QUOTATION);
	const opening = Math.max(before.lastIndexOf("«"), before.lastIndexOf("“"), before.lastIndexOf("\""));
	if (opening === -1 || before.includes("\n\n", opening)) return false;
	if (CLOSES.test(before.slice(opening + 1))) return false;
	const closing = after.search(CLOSES);
	if (closing === -1 || OPENS.test(after.slice(0, closing).replace("\"", ""))) return false;
	return !after.slice(0, closing).includes("\n\n") && before.length - opening + closing < SHORT_QUOTATION;
}
function isSpokenOf(around, better) {
	return around.toLowerCase().includes(better) && /→|->|=>|≠|(?<!\p{L})(?:non|pas|lieu|vs|faute|erreur|not|instead|typos?)(?!\p{L})/iu.test(around);
}
function isForeign(passage, text, { start, end, better }, words) {
	const from = Math.max(text.lastIndexOf("\n\n", start) + 1, start - REACH);
	const next = text.indexOf("\n\n", end);
	const paragraph = text.slice(from, Math.min(next === -1 ? text.length : next, end + REACH));
	const told = guessLanguage(paragraph);
	if (!isFrench(passage.language)) return told === "fr" || told === "other";
	const lacksAccents = words === better.normalize("NFD").replace(/\p{M}/gu, "");
	return told === "en" || told === "other" || lacksAccents && !ACCENT.test(paragraph);
}
const paths = /* @__PURE__ */ new WeakMap();
function isNamed({ files }, page, word) {
	let all = paths.get(files);
	if (all === void 0) {
		all = [...files].join("\n").toLowerCase();
		paths.set(files, all);
	}
	for (let at = all.indexOf(word); at !== -1; at = all.indexOf(word, at + 1)) if (all.slice(all.lastIndexOf("\n", at) + 1, all.indexOf("\n", at) === -1 ? void 0 : all.indexOf("\n", at)) !== page.path.toLowerCase()) return true;
	return false;
}

// src/rules/typography/misspellings/check.ts
let french = null;
let english = null;
function lexiconOf(language) {
	if (language === null) return null;
	if (isFrench(language)) {
		french ??= new Lexicon(FRENCH, FRENCH_EXPRESSIONS);
		return french;
	}
	if (!/^en(?:-|$)/i.test(language)) return null;
	english ??= new Lexicon(ENGLISH);
	return english;
}
const checkMisspellings = function* (page, { site }) {
	const told = /* @__PURE__ */ new Map();
	for (const [passage, visible] of prosePassages(page)) {
		const lexicon = lexiconOf(passage.language);
		if (lexicon === null) continue;
		for (const [word, found] of byWord(passage, visible, lexicon)) {
			if (isNamed(site, page, word)) continue;
			const one = tell(page, passage, visible, found);
			if (one !== null) told.set(word, together(told.get(word), one));
		}
	}
	for (const { place, parts, words, better, count } of told.values()) yield {
		message: count === 1 ? "one" : "many",
		facts: {
			words,
			better,
			count
		},
		...place,
		...count > 1 && { parts }
	};
};
function byWord(passage, visible, lexicon) {
	const found = /* @__PURE__ */ new Map();
	for (const misspelt of lexicon.find(visible.text)) {
		if (isMeant(passage, visible.text, misspelt)) continue;
		const word = visible.text.slice(misspelt.start, misspelt.end).toLowerCase();
		found.set(word, [...found.get(word) ?? [], misspelt]);
	}
	return found;
}
function tell(page, passage, visible, found) {
	const flaws = found.map(({ start, end, better: right }) => {
		const words = visible.text.slice(start, end);
		const better = asWritten(words, right, visible.text);
		return {
			start,
			end,
			words,
			better,
			edits: replacement(passage, visible, start, end, better)
		};
	});
	const located = locateAll(page, passage, visible, flaws, one, false);
	const [first] = flaws;
	if (located === null || first === void 0) return null;
	const { parts = [alone(first, located)], ...place } = located;
	return {
		place,
		parts,
		words: first.words,
		better: first.better,
		count: found.length
	};
}
function one({ words, better }) {
	return {
		message: "one",
		facts: {
			words,
			better,
			count: 1
		}
	};
}
function alone(flaw, { at, excerpt, fixes: [fix] = [] }) {
	return {
		...one(flaw),
		at,
		excerpt,
		...fix !== void 0 && { fix: {
			title: fix.title,
			edits: fix.edits
		} }
	};
}
function asWritten(words, better, text) {
	const cased = /^\p{Lu}/u.test(words) ? better.charAt(0).toUpperCase() + better.slice(1) : better;
	return text.includes("'") && !text.includes("’") ? cased.replaceAll("’", "'") : cased;
}
function together(first, next) {
	if (first === void 0) return next;
	const count = first.count + next.count;
	const [a] = first.place.fixes ?? [];
	const [b] = next.place.fixes ?? [];
	const fix = a === void 0 || b === void 0 ? a ?? b : {
		...a,
		edits: [...a.edits, ...b.edits]
	};
	const title = {
		key: "replace-all",
		facts: { count }
	};
	const fixes = fix === void 0 ? {} : { fixes: [{
		...fix,
		title
	}] };
	const parts = [...first.parts, ...next.parts];
	return {
		...first,
		parts,
		count,
		place: {
			...first.place,
			data: { count },
			...fixes
		}
	};
}

export { checkMisspellings };