/// English words by concept. A line is `concept: term | term …`; `*` leaves an open ending, ` ... ` a gap of words.
enum EnglishTerms {
    static let text = """
        meet: meet | meets | met with | meeting with | meetings with | hold* meeting | held meeting | held a meeting | hold a meeting | meeting kicks off | meeting between | meeting of | bilateral meeting | tete-a-tete | holds a meeting | sit down with | sits down with | met in | met on | met at | meeting in | meet in | to meet
        talk: talks | hold talks | held talks | holds talks | negotiat* | talks with | negotiations | peace talks | speak with | spoke with
        inform: tells ... that | told ... that | informed | briefed | briefs
        call: phone call | telephone call | phone conversation | telephone conversation | video call | spoke by phone | speak by phone | by phone | video conference | videoconference | video link | call with | by video
        discuss: discuss | discusses | discussed | discussing | discussion* | exchange views | exchanged views | confer
        visit: visit | visits | visited | visiting | trip to | state visit | tour of | travels to | traveled to | travelled to | travel to | heads to | headed to | to travel | trip | pays a visit | delegation in
        arrive: arrive* | arrives in | arrived in | lands in | landed in | touches down | flies to | flew to | on arrival
        leave: departs | departed | leaves for | left for | concludes visit | ends visit | returns from
        receive: receives ... delegation | hosts | hosted | received by | to host | hosting
        welcome: welcomes ... home | rolls out the red carpet | red carpet | welcoming ceremony | welcome ceremony
        summit: summit | trilateral | sco meeting | brics meeting
        forum: forum | conference | expo | exhibition | congress
        consult: consultations | consult with | consults | in close contact | maintain* close communication | maintain* communication | keep in touch | dialogue
        messages: exchange* messages | exchange* letters | letter to | letters to
        attend: attend | attends | attended | attending | to take part in | takes part in | guest of honour | guest of honor | will be guest
        say: says | said | say | stated | states that | declares | declared | claims | claimed | tells | told | notes | noted | according to | calls it | called it | remarks | hints | hinted | reveals | acknowledges | admits | insists | explains | stresses | emphasizes
        respond: responds to | responded to | comments on | commented on | reacts to | in response to | clarifies
        interview: interview with | gives interview | gave an interview | in an interview | interview to
        article: article by | article for | op-ed by | writes in
        appoint: appointed ambassador | appoints | appointed as | named ambassador
        disclose: leaked | documents show | documents reveal
        sign: sign | signs | signed | signing | ink* ... deal | inks | inked | conclude* ... agreement | concluded ... agreement | sealed ... deal | seal* deal | clinch* | finali* ... deal | finalis* ... agreement | finaliz* ... agreement | signed in
        agree: agree | agrees | agreed | agreeing | reach* agreement | reach* ... agreement | reach* a deal | reach* ... deal | struck a deal | strike deal | reach* consensus | decide to | joint statement | joint declaration | joint communique | adopt* ... declaration | adopts a statement | passes a resolution
        contract: contract | contracts | agreement | agreements | pact | treaty | memorandum | mou | accord | protocol
        deal: deal | deals | roadmap | road map
        ratify: ratif*
        prolong: extend* ... treaty | extend* ... agreement | extend* ... pact | renew* ... treaty | renew* ... agreement | prolongs
        approve: approve | approves | approved | endorses | endorsed | authorizes
        goAhead: go-ahead | green light | greenlight* | gives the nod
        intend: plan to | plans to | planning to | planned | plans | intend* | aim to | aims to | seek to | seeks to | looking to | wants to | want to | hopes to | consider* | to step up | to strengthen | to boost | to expand | to deepen | to continue | to build | to create | to develop | to launch | to construct | will build | will help | will develop | in the works | interested in | interest in | announce plans | blueprint for
        ready: ready to | willing to | willingness | prepared to | stands ready
        promise: pledge* | vow* to | promise* to | commit to | commits to | committed to | will pay | to pay in | announces it will | agreed to | undertakes
        order: orders ... to | instructs | instructed
        mayBuy: may buy | could buy | may purchase | might buy
        switchTo: switch to | switching to | switch ... to yuan | settle* in yuan | payments in yuan | pay for gas in | pay in rubles | in rubles and yuan | in yuan and rubles | in rubles, yuan | national currencies | gas deal in yuan
        upgrade: upgrade* ... relations | upgrade* ties | elevate* ... relations | elevate* ties | take* another step closer | strengthen* coordination
        praise: praise* | hail* | laud* | extol* | tout* | speaks highly | spoke highly | commend* | call* ... friend | called ... friend | calls ... most stable | calls ... strategic partner | best friend | good friend | dear friend | my best | great friend | hails ... ties | admire* | compliments
        support: support | supports | supported | supporting | back | backs | backed | backing | voice* support | express* support | offer* support | stand* by | stand* with | side* with | endorse* | shows mutual support | defend* | will support | support efforts | vote* in favour | vote* in favor
        congratulate: congratulat* | felicitat* | greetings to | birthday wishes | best wishes
        condole: condolence* | sympath* to | mourns | mourned
        award: friendship medal | award* ... medal | awarded ... medal | award* ... order | bestow* | awards
        thank: thank | thanks | thanked | grateful | gratitude
        befriend: old friend | close friend | true friends
        applaud: welcomes | welcomed | applaud* | cautious welcome
        drill: drill | drills | exercise | exercises | war games | wargames | manoeuvres | maneuvers | joint exercise* | joint drill* | military exercise* | naval exercise* | live-fire | aerial drills
        patrol: patrol | patrols | patrolling | patrolled | joint patrol* | bombers fly | joint flight* | strategic bombers | military aircraft entered
        joint: joint | jointly | together | in tandem
        cooperate: cooperat* | co-operat* | partnership | collaborat* | ties | relations | relationship | coordination | interaction | alliance
        deliver: suppl* | deliver* | ship* to | shipment* | exports to | export | exports | flows to | sends | sent | sold | sells | sale of | providing | getting | imports from | loading
        provide: provided images | provides | provided | provide
        buy: buy | buys | bought | purchase* | import | imports | imported | buying
        open: open | opens | opened | opening | inaugurat* | put into operation | commission* | complete* | completed | finished
        build: build | builds | built | construct* | builds up
        launch: launch | launches | launched | kicks off construction | begin construction | start construction | starts construction | begins operation | goes online
        continueWork: step up integration | steps up | working on | work on | develop joint | moving ahead | progress on | advance*
        joinForces: join forces | joins forces | team up | teams up | teaming up | pool efforts
        help: helps | helped | helping | assist* | aiding | aids | help
        aid: humanitarian aid | sends aid | aid to | donat* | relief supplies | sends ... doctors | medical supplies
        culture: festival | concert | film festival | year of culture | cultural exchange | students exchange | sister cities | years of culture
        record: record high | all-time high | record | milestone | new high
        grow: grow* | rose | rises | rising | surge* | soar* | jump* | increase* | increased | hit ... billion | reaches ... billion | exceed* | surpass* | boom* | up by
        become: becomes ... biggest | becomes ... largest | become ... largest | become ... biggest | now biggest | biggest supplier | top supplier | largest supplier | top trading partner | biggest export market | largest buyer | biggest buyer
        invest: invest | invests | invested | investing | investment* | investor* | fund | stake in | shares in
        visaFree: visa-free | visa free | abolish* visas | waive* visa
        apologize: apologi* | regrets
        ease: eases | eased | lift* ... ban | lifts ... restrictions | lift* ... sanctions | relax* ... restrictions | removes ... restrictions | lifted sanctions | concession* | resume* ... imports | allow* imports | resumes | dismantle
        release: releases ... prisoners | released | frees | hands over | handed over | withdraw troops | pulls out troops | evacuat*
        deny: denies | denied having | denied reports | deny | denying | dismisses reports | rejects claims | refutes | no plans to | denies having
        request: asks | asked | request | requests | requested | request for | seeks ... help | appeal* to | call for greater | calls for enhanced | calls for closer | calls for stronger | call for | calls for | called for | invites | invited
        offer: offers to | offered to | propose* | proposal | proposed
        urge: urges | urged | urge | calls on | call on | called on | demand | demands | demanded | to press | presses | will press | pressure | pressures | pressed | insists that
        mediate: mediat*
        accuse: accus* | blame* | alleges | alleged | charges that | label* ... as | calls china a | call china a | calls out | called out | point fingers | up in arms | decisive enabler | argued that | enemy | threat from | is to blame | citing ... threats
        criticize: slam* | blast* | condemn* | denounc* | rips | rip | rebuk* | lash* out | deplor* | express regret | clash* | did not adequately | takes aim | hits out | scold*
        complain: complain* | lodge* ... complaint
        protest: protest | protests | protested | representations | demarche | summons | summoned
        walkOut: walk* out | walked out
        reject: reject | rejects | rejected | rejecting | rebuff* | turn* down | spurn* | snub* | pulling the rug | pulls the rug | votes down | votes against a resolution introduced by | uncommitted | does not recognize
        refuse: refuse* | refusing | declin* to | will not supply | won't supply | no longer accept | unwilling to
        veto: veto | vetoes | vetoed | vetoing | double veto | block* ... resolution | block* ... statement | block* ... proposal | blocked a proposal | block a | blocks un
        voteAgainst: vote against | votes against | voted against | voting against | vote no
        oppose: oppose | opposes | opposed | opposition to | opposing | object to | objects to | objected to
        resist: resist | resists | resisted | oppose ... sanctions | stonewall*
        failToAgree: fail* to agree | fail* to reach | failed to agree | no deal | without a deal | cannot agree | can't agree | stalls | stalled talks | deadlock* | impasse
        disagree: disagree* | at odds | differ over | split over | split on
        betray: betray* | turn* its back | abandon*
        threaten: threaten* | threat of sanctions | will come after you | consequences | vows to punish | vow* ... retaliat* | economic warfare
        warn: warn | warns | warned | warning | cautions | cautioned
        sanction: sanction | sanctions | sanctioned | export controls | tariffs | blacklist* | entity list | embargo | feel the bite
        imposeSanctions: impose* sanctions | impose* ... sanctions | announces sanctions | slaps sanctions | slap* ... sanctions | new sanctions on | sanctions on | sanctions over | sanctions against ... firms | announces ... sanctions | designates
        ban: ban | bans | banned | banning | prohibit* | outlaw* | bars ... from
        halt: halt* ... payment* | halt* ... import* | halt* ... export* | halt* ... suppl* | suspend* | halt | halts | halted | freez* | froze | cut* off | cuts ... supply | cut ... supply | stop* ... payment* | stop* ... import* | stop* ... buying | stop* accepting | cease* | cancel* | scrap | scraps | scrapped | abandon* investment | abandons ... investment | pauses | shelv* | terminate*
        quit: quit | quits | pull* out of | exit* ... market | exits russia | leaves russia | leave ... market | withdraw* from | steps back from | step back from | winds down | walk* away from | ends operations | formally withdraw
        exclude: remove* ... from | exclud* | kick* out | drops ... from | removes russian | pushed out
        expel: expel* | deport* | persona non grata | revoke*
        restrict: restrict* | limit* exports | curb* | tighten* ... control* | tighten* rules
        closeBorder: close* ... border | closes border | shut* ... border | border closure
        boycott: boycott*
        hack: hack | hacks | hacked | hackers | hacking | hacker | cyberattack* | cyber attack* | cyber-attack* | espionage | spy on | spying | steal* | cyber-spies | copying ... weapons | infiltrat* | stole
        detain: detain* | arrest* | seiz* | imprison* | jail* | extort*
        search: interrogat* | raid* | searched at
        charge: charged with treason | accus* ... treason | convicted of | treason | indict* | prosecut*
        mobilize: deploy* | mobiliz* | puts ... on alert | increase ... stockpile | troop build-up | build-up | scrambled
        attack: airstrike* | missile strike | missile strikes | shelling | shell struck | bombing | bombard* | invad* | kills | killed | kill | opens fire | strikes a
        claimLand: claims ... territory | territorial claim* | map claims
        influx: influx | flood of | grappling with | overwhelmed by | glut
        fall: fall* | fell | declin* | drop* | plunge* | slump* | decreas* | shrink* | shrank | down by | dip | dips | dipped | slow* | contract* by | slid* | decline in | fell to zero | deficit
        compete: compet* | rival* | race for influence | battle for
        dependence: dependen* | reliant | reliance on | vassal* | junior partner | losing its independence | dominance | leverage over | lopsided
        distrust: distrust* | mistrust* | suspicio* | wary of | uneasy | unease
        dispute: dispute* | border dispute | friction* | rift | strain* | wrangl* | tensions | discord
        queue: traffic jam | long queue | queue of trucks | queue* | backlog* | bottleneck*
        limits: adjusts limits | limits of | limits on | limits to | few limits | have limits | distance ... from | distances itself | rethink* | hedg* | cracks | payment problems
        concern: concern | concerns | concerned | worries | worried | anxiety | fear | fears
        abstain: abstain* | abstention*
        future: will | to be | plans | planned | to hold | to sign | to visit | to start | to launch | to continue | to host | to conduct | upcoming | next month | next week | next year | will be | set to | is due to | expected to | to take part | to stage | to begin | announce plans | slated | to build | to boost | to create | to develop
        negation: not | no | n't | never | without | doesn't | does not | did not | don't | won't | cannot | isn't | aren't | fails to | failed to | lack of | absence of | hardly | neither
        opinion: editorial | opinion | op-ed | commentary | analysis: | column | viewpoint | perspective | essay | review | podcast
        explainer: why | how | what | where
        expert: expert says | says expert | expert | experts | analyst | analysts | scholar | professor | think tank | political scientist
        statistics: customs data | customs | percent | per cent | year on year | year-on-year | official data | data shows | statistics | for the first time since | billion trade
        sources: sources | reuters reports | report: | bloomberg | report says | the report said | according to sources | wsj | financial times | reportedly | study | report
        officialVoice: foreign ministry | spokesman | spokesperson | spokeswoman | ministry | ambassador | kremlin says | embassy | envoy | minister | chancellor | treasury | president | secretary
        sport: olympic* | olympics | championship* | championships | world cup | tennis | chess | football | soccer | hockey | figure skat* | medal table | gold medal | wimbledon | athlete* | tournament | open title | grand prix | paralymp* | gymnast* | skater* | ski
        mishap: earthquake | flood | floods | sinks | sank | eclipse | forest fire | wildfire | crash | crashes | crashed | collision | avalanche | explosion | typhoon | storm | van sinks | blizzard | virus outbreak | trapped | obstructed by heavy ice | landslide
        crime: smuggl* | murder* | arrest warrant | gang | drug traffick* | fraud | scam | beating his | police in
        entertainment: actor | actress | singer | movie star | box office | celebrity | video game
        digest: current events - | weekly digest | newsletter | morning briefing | live updates
        warNews: frontline
        nature: tiger* | panda | pandas | fossil* | icebreaker | bear paws | species
        elevated: unprecedented | no upper limits | no limits | no-limits | without limits | unlimited partnership | limitless | no limit | true friends | best friend | dear friend | great friend | close friend | intimate friend | old friend | friend | friends | strategic asset | most important strategic | highest level | best in history | at their best | at an all-time high | historic high | most stable | rock-solid | rock solid | unbreakable | ironclad | iron-clad | brotherhood | brotherly | back-to-back | shoulder to shoulder | strengthening strategic ties | mega levels | strategic partnership | comprehensive strategic | new era | everlasting | eternal friendship | special relationship | model of relations | stronger than ever | deep friendship | strategic ties | comprehensive partnership | exemplary
        cooling: few limits | firm limits | cracks | marriage of convenience | junior partner | vassal | distance ... from | distances itself | rhetoric | nothing but rhetoric | aren't the bff | losing its independence | cautious | cautiously | not an ally | not allies | enemy | pulling the rug | asymmetric* | dependence | dependency | subordinate | one-sided | hedging | arm's length | until it isn't | leaves russia isolated | ambivalen*
        scepticism: nothing but | really | aren't | isn't | but | despite | so-called | until | limits of | very real limits
        meet: hold* ... meeting | holds bilateral | host* ... meeting | convene* | huddle* | one-on-one | face-to-face | sidelines
        talk: begin talks | resume* talks | round of talks | bargain* | hammer* out | at the negotiating table
        call: phone talks | phones | telephoned | spoke via | speak via | virtual summit | virtual meeting | virtually
        discuss: talk* about | deliberat* | review* ... cooperation | take* up | raise* the issue | touch* on | compare* notes
        visit: pay* ... visit | working visit | official visit | visit to | official trip | goes to | went to | journey to | embark* on | tour | tours | inspect*
        arrive: arriv* | landed | welcomed at the airport | reaches
        attend: participat* in | join* ... summit | takes part | took part | will attend
        sign: cement* ... deal | ink* | enter* into ... agreement | seal* ... pact | wrap* up ... deal | signature of | signing ceremony | conclude* ... treaty | come* into force | enter* into force | takes effect
        agree: come* to terms | settle* on | set* up ... fund | establish* | pave* the way | concur* | strike* ... deal | find* common ground | joint communiqué | announce* joint | unveil* joint
        intend: mull* | eye | eyes | contemplat* | prepare* to | preparing to | keen to | hope* to | plans for | gear* up | may sign | could sign | would like to | proposes to build | is set to | are set to | poised to | on track to | to increase | to open | to supply | to sell | to buy | to hold | to join | to invest | to establish | to set up | to resume | to cooperate | to coordinate | to work together | to step up | to deepen | to promote | to jointly | to advance | to accelerate | to start | to begin | to deliver | to produce | to sign | roll* out
        ready: open to | will not rule out | stand ready
        promise: assur* | reaffirm* | reiterat* ... commitment | guarantee* | renew* ... vow | pledged | confirm* ... commitment
        ratify: approves ... agreement | approve ... treaty | parliament approves | lawmakers approve
        switchTo: de-dollar* | dedollar* | ditch* ... dollar | local currencies | yuan-denominated | ruble-yuan | in national currencies | away from the dollar
        upgrade: bring ... closer | take ... to new heights | new level | lift ... ties | raise* ... partnership | strengthen* ties | strengthen* cooperation | deepen* ties | deepen* cooperation | boost* ties | expand* cooperation | forge*
        praise: high marks | salute* | celebrat* | appreciat* | lavish* | speak* highly | calls ... friend | describe* ... friend | trumpet* | boast* | cheer* | glowing | value* | in high spirits | says ties | says relations | stressed the importance | underline* ... importance
        support: rally* behind | vouch* | sympathi* with | solidarity | prop* up | stick* up for | advocat* | endorsement | understand* ... position | in favor of | in favour of | stands with | throw* ... weight behind
        congratulate: congrats | well wishes | send* greetings | new year greetings | birthday
        award: decorat* | honorary doctorate | honor* ... with | honour* ... with | receives ... medal | presents ... order
        drill: drilled | naval drill* | joint naval | war game | training exercise* | live fire | staged exercises | manoeuvre* | rehears* | military games | anti-submarine | trains with | bomber flights
        patrol: joint sail* | sail* together | joint voyage | flew joint | fly joint | air defence identification zone | air defense identification zone | adiz
        deliver: send* ... troops | ships ... to | provides ... with | transfer* | furnish* | dispatch* | hand* over ... equipment | sell* | pump* | pipe | freight | first batch | first shipment | cargo of | exported | transit
        buy: order* ... aircraft | procur* | acquir* | snap* up | stock* up | scoop* up | receives ... shipment | lap up | takes delivery
        open: cut* the ribbon | link* up | in service | goes into operation | begins operations | start* operating | put into service | connect* | go* live | ribbon-cutting
        launch: begin* ... construction | start* ... construction | break* ground | first flight | lift* off | blast* off | start* pumping | begin* pumping | kick* off | roll* out ... jointly
        continueWork: cooperate on | collaborate on | co-develop* | jointly develop* | jointly build | jointly launch | work* together | working together | partner* on | test* ... together | integrat*
        joinForces: close ranks | closing ranks | stand together | united front | band together | form* ... alliance | unite | align*
        help: lend* ... hand | bail* out | back* up | facilitat* | enabl* | come* to the aid | lifeline | prop up | shore* up | throw* ... lifeline
        aid: assistance | relief | donate* | donation* | vaccines to | vaccine doses | rescue team* | medical team* | lend* | loan to | peacekeep* | financial aid | grants
        culture: cultural centre | cultural center | orchestra | ballet | exhibition | museum | language | scholarship* | youth games | universit* | sister-city | exhibit | theatre | theater | film | pandas
        grow: doubl* | tripl* | climb* | expand* | up ... percent | up ... per cent | higher | skyrocket* | peaked | hits record | hit record | hits new high | increase in | growth | gain* | accelerat* | overtak* | tops
        become: remains ... largest | remains ... biggest | remain* ... top | is now ... largest | largest trading partner | leading supplier | key buyer | main supplier | overtakes
        ease: allow* | reopen* | re-open* | grant* | loosen* | scrap* ... restrictions | drop* ... ban | lift* ... embargo | restart* | soften* | lifts ban | relent* | concede* | conceding
        release: return* ... prisoners | hand* back | freed | extradit* | withdraw* troops | pull* back | pullback | ceasefire | truce | let* go
        deny: rebut* | refut* | denial | repudiat* | debunk* | contradict* | brush* off | brush* aside | plays down | play* down | downplay* | shrug* off | disput* claims | no evidence
        request: ask for | asks for | asked for | asking | seek* ... support | plead* | solicit* | urges closer | wants more | seek* ... assistance
        urge: exhort* | calling on | implor* | lean* on | tell ... to stop | tells ... to stop | must stop | should stop | must use ... influence | use ... influence | insist* | nudg*
        accuse: alleg* | implicat* | point* finger | says ... behind | spread* disinformation | complicit | hold* responsible | investigat* | lawsuit | sue | sued | suing | fault* | probe into | claims china | responsible for | blam* | labels | labelled | labeled | brand* ... as | calls ... threat | biggest threat | threat to | war machine | undermin*
        criticize: critique* | deride* | dismiss* ... as | fume* | lambast* | bash* | bristl* | chid* | outrage* | anger* | angered | fury | furious | protest* over | hit* back | fire* back | rail* against | object* | displeas* | complain* about | upset | irk* | voice* ... concern | expressed concern | express concern | raise* concerns
        complain: grievance* | grumbl* | gripe*
        protest: diplomatic protest | files protest | lodges | lodged | rally against | demonstrat* | summon* ... ambassador | recall* ... ambassador
        reject: shun* | dash* hopes | dismiss* ... proposal | rule* out | rules out | say* no | said no | not interested | no to | brush* | refused | will not join | won't join | ignore* | stalemate | balk* | baulk* | fend* off | shoot* down ... proposal | shot down ... proposal | not support
        refuse: won't sell | won't accept | will not accept | will not sell | stop* short of | den* ... request | denied ... request | denies entry | turn* away
        failToAgree: no breakthrough | breakdown in talks | talks collapse | talks break down | fail* to secure | fail* to sign | fail* to clinch | without agreement | not agreed | still no agreement | without signing | leaves without | yet to agree | price dispute | can't agree | haggl*
        disagree: diverge* | divergence | differences over | differ on | disput* | quarrel* | clash* over | row over | spat
        threaten: ultimatum | will retaliate | retaliat* | warn* of consequences | serious consequences | pay a price | threat to impose | vow* to respond | face sanctions | risk sanctions | could face | secondary sanctions | punish*
        warn: caution | alert* | red line | sounds alarm
        imposeSanctions: sanctions chinese | sanctions russian | sanctions ... entities | sanctions ... companies | sanctions ... firms | sanctions ... banks | sanctions ... individuals | sanctions package | package of sanctions | hit* with sanctions | under sanctions | impose* ... tariff* | impose* duties | blacklists | blacklisted | add* ... to ... list | export ban
        ban: block imports | blocks imports | blocking imports | forbid* | restrict* imports | embargo on | moratorium | outlawed | bars | barred | banishes | disallow*
        halt: stop* ... deliver* | stop* ... export* | stop* ... shipment* | stop* ... purchas* | stop* ... transaction* | stop* ... servic* | stop* ... lending | stop* ... financ* | stop* ... dealing* | stop* ... flights | stop* ... processing | stop* ... settl* | refus* ... payment* | reject* ... payment* | block* ... payment* | return* ... payment* | clos* ... account* | reduc* ... suppl* | reduc* ... import* | reduc* ... purchas* | cut* ... import* | cut* ... purchas* | cut* ... ties | cut* ... financ* | put* on hold | on hold | postpon* | delay* | mothball* | call* off | disconnect* | shut* down | axe* | discontinu* | suspension of | cancel* ... order* | cancellation
        quit: leave* the project | withdrew from | withdrawal from | exit | exits | exited | exiting | dump* | divest* | offload* | ditch* | wind* down | pull* ... business | sell* ... stake | scale* back | scaling back | retreat* from | drop* out of | drops out | cease* operations | suspend* operations | abandons project | shuts ... office | close* ... stores | closing stores
        expel: oust* | kick* ... out | banish*
        restrict: cap on | clamp* down | crack* down | impose* ... restrictions | impose* ... limits | limit* ... transactions | limit* ... imports | limit* ... access | quota* | duty on | raise* ... fee | raise* ... tariff* | hike* ... fee | recycling fee | tougher | stricter | tighten*
        closeBorder: borders closed | seal* ... border | shut* border | border crossing closed
        hack: spies | spy | spied | cyberspies | phish* | malware | cyberespionage | cyber espionage | theft of | stealing | data theft | spyware | intelligence agent* | intelligence officer*
        detain: apprehend* | held in | captur* | custody | confiscat* | impound* | intercept* ... ship | boards ... ship | imprisonment | sentenc* | crackdown | curfew | extort | beaten | deported | mistreat* | manhandl* | interrogated | denied boarding
        search: inspect* phones | phone checks | searches | searched | strict checks
        charge: charges | charged | on trial | trial | convict* | found guilty | prosecution | high treason | state treason | sentenced for | jailed for
        mobilize: send* troops | amass* | mass* troops | heighten* alert | combat readiness | station* ... missiles | conscript* | fortif*
        attack: attack | attacks | attacked | attacking | shell | shells | shelled | hit by | hits | raids | air strike* | struck | storm* | pound* | fired on | opened fire | drone attack* | rocket* | bomb | bombs | wound* | massacre | torture*
        claimLand: redraws map | new map | claims islands | renam* ... vladivostok | old chinese name | old names | lost territor*
        fall: sank to | sink* | tumbl* | plummet* | contract | contracted | lower | down ... percent | down ... per cent | weaker | halv* | fade* | cool* | crash* | deteriorat* | worst | lose* ... share | loses | losses | lowest | shortfall | weaken* | erod* | dwindl* | diminish*
        compete: vie | vies | contest* | jockey* | encroach* | outcompet* | turf | sphere of influence | displac* | eclips*
        dependence: beholden | client state | subservien* | upper hand | asymmetr* | overrel* | tributary
        dispute: unresolved | thorny | sore point | irritant* | sticking point | controvers* | bone of contention
        distrust: suspect* | fearful | nervous | unsettl* | leery
        queue: stranded | stuck at | pile* up | held up at | logjam | delays at
        future: shall | about to | going to | aims | plan to | plans to | intend to | by 2030 | by 2035 | in 2027 | later this | ahead of | in the coming | forthcoming | pending | tomorrow
        opinion: comment: | opinion: | view: | editor's note | letters to | book review | interview: | debate | blog | global times | study: | report card | backgrounder | primer
        explainer: inside | understanding | the truth about | behind | lessons from | the case | the end of | the rise of | what's behind | here's | dissecting | rethinking | explaining | toward a | towards a | limits of | a tale of | the logic of | no good options | scenario* | risks of | myths
        expert: observers | pundit* | commentator* | historian | scholars | professor
        statistics: ministry of commerce | figures | according to data | data from | in january | in the first half | in the first quarter | in the first | trade volume | trade turnover | monthly | annual | gdp | y/y | exports rose | imports rose | imports fell | exports fell | tonnes | barrels per day
        sources: source | media: | media reports | people familiar | insiders | nyt | ft | reuters | interfax | kommersant | vedomosti | rbc | izvestia | nikkei | politico | washington post | new york times | the times | intelligence report | leaked | leak
        sport: match | coach | fifa | uefa | marathon | medal | medals | judo | volleyball | basketball | swimmer* | swimming | doping | boxing | wrestl* | formula 1 | formula one | squad | semifinal* | semi-final* | final | table tennis | badminton | curling
        mishap: drown* | fatal | plane crash | train crash | capsiz* | fire at | fire in | heatwave | drought | cold snap | snowstorm | bus | tornado | meteor* | quake | aftershock*
        crime: stab* | robb* | theft ring | rape* | suspect | arrested for | human traffick* | kidnap* | shooting
        entertainment: film star | pop star | tv series | eurovision | beauty contest | album | fashion | comedian | viral video | tiktok | circus
        nature: giant panda* | leopard* | whales | birds | dinosaur*
        elevated: no-limit | highest point | golden era | golden age | strongest | closer than ever | never been better | never been closer | at a historic | best period | best in their history | unparalleled | all-weather | good neighbours | good neighbors | brother* | solid as a rock | rock-like | mountain | tested by time | time-tested | stood the test | mutual trust | comprehensive strategic partnership | privileged partnership | trusted partner | reliable partner | steadfast | indestructible | bosom friend | best friends | model for | exemplary | unwavering | historic | blossoming | flourish* | ever closer | deepening partnership | extraordinary | special nature
        cooling: cracks in | not limitless | is not unlimited | has limits | with limits | limits to | the limits | frenemies | frenemy | uneasy alliance | uneasy partners | unbalanced | growing apart | drifting apart | falling out | cold shoulder | cool toward | lukewarm | growing doubts | keeps distance | keep its distance | keeps its distance | arm's-length | undercurrents | beneath the surface | behind the smiles | distrustful | colonis* | coloniz* | tributary | underling | losing patience

        congratulate: exchange* congratulat* | exchange* greetings | exchange* ... greetings
        criticize: criticis* | criticiz* | criticism | critical of
        opinion: explained | explainer | timeline | takeaways | what to know | infographic* | factbox | q&a | rationales | challenges and | prospects | myth | myths | briefing: | lecture | dilemma | paradox | implications | needs to rethink | should | looming | battle for | case for | future of | in the age of | marriage of convenience | means for | beneath the surface | lessons | options | geopolitic* | mean for | eurasia briefing | scenario* | needs | might | realities | so far | what is behind
        neutral: warning system | early warning | missile-attack warning | ban treaty | test ban
        imposeSanctions: targets ... compan* | targets ... firm* | targets ... bank* | targets ... entit*
        turnover: trade | trade turnover | trade volume | bilateral trade
        barred: denied entry | barred from entering | stranded in | held at the border | detained in | detained at | arrested in
        visit: lead* ... delegation | heads ... delegation | headed ... delegation
        officialVoice: ministers | presidents | leaders | premiers | envoys | diplomats | officials
        strain: limits | limit of | rethink* | dilemma | competition | vs. | dominance | shatter | mistrust | distrust | uneasy | wary | fault lines | frictions | transactional | pragmatic | lopsided | unequal | fray* | strained | silent competition | rivalry | imbalance | tests | tested | fragile | abandons | wariness | doubts | skeptic* | not so | awkward | one-way | cooler | cooling | reluctant | reluctance | hesitant | hesitat* | fault line | rivals | rival | raw materials appendage | junior | dependen* | marriage | convenience | opportunis* | calculated | quietly | sours | soured | souring | strains | tension* | divergen* | wedge | resent*
        disclose: warns citizens | warns its citizens | warns nationals | warns its nationals | warn* tourists | travel warning | advis* citizens | urges citizens | warns chinese citizens | warns russian citizens
        halt: stop working | stops working | stopped working | stops | stopped | no longer work
        become: top ... supplier | largest ... supplier | biggest ... supplier | main ... supplier | top ... buyer | largest ... buyer | biggest ... buyer | as top supplier | largest ... export market
        disclose: declin* to comment | refuse* to comment | no comment
        patrol: warships sail* | warships pass* | intercepts ... aircraft | intercept* ... bombers
        detain: convicted of treason | jailed for treason | sentenced for treason | convicted of spying | convicted of espionage | jailed for spying
        deny: dismisses claim* | dismissed claim* | dismisses report* | dismissed report* | dismisses ... claim | rejects ... report
        call: phone talks | hold phone talks | telephone talks | dial* | telephoned | phoned | phones | on the phone | over the phone | telephone conversation
        meet: gather* in | get together | face-to-face | holds court | huddl* | convene* | sat down with | confers with | hosts ... for talks
        visit: embark* on | begins a tour | begins ... visit | begins ... tour | pays ... visit | tours | tour opens | on a visit | state visit to | jets to | will fly to | sets off for | stopover
        arrive: land in | touched down | has arrived | en route to
        thank: thanks ... for | gratitude to | appreciat*
        praise: good neighbour | good neighbor | priority partner | key partner | valued partner | proud of | great importance | applauds | speaks warmly | heap* praise | salut* | glowing
        support: throw* ... weight behind | rally behind | lend* support | gives backing | endorses | vouch* | champion* | echo* | in solidarity | stands behind
        agree: agree to | clinch* | strike* ... deal | reach* ... understanding | hammer* out | settle on | give* consent | consent* | adopt* ... roadmap | sets up ... joint | establish* ... joint | approve* ... plan
        sign: put* pen to paper | initial* ... agreement | seal* ... pact | seal* | signs off
        prolong: extend* ... swap | extend* ... deal | renew* ... deal | roll* over ... agreement | extend* ... contract | renew* ... contract
        intend: to set up | to open | to sign | to hold | to start | to resume | to jointly | to produce | to supply | to deliver | to send | to ship | to host ... drills | to revive | revive* | eye | eyes | mull* | explore* | weigh* | prepares to | poised to | on track to | set to | gear* up | draft* ... plan | work out | will open | will start | will begin | will hold | will supply | will produce | will expand | will increase
        deliver: ship | ships | deliver | delivers | unload* | dock* | loads | flow | flows | supply | supplies | exports of | sends ... to | cargo | cargoes | tanker arrives | shipping
        buy: snaps up | take delivery | imports of | buyer of | purchases of | purchase of | importing
        open: launches service | opens ... flights | opens direct | start* direct | resumed flights | new route | first train | put* into service | unveil*
        launch: roll* out | issues ... bonds | issue* panda | debut* | starts ... service | begin* shipping | first ever
        joinForces: join | joins | joined by | side by side | shoulder to shoulder | hand in hand
        grow: snowball* | balloon* | edged up | upswing | quadrupl* | flock* to | pour into | picks up | rebound* | swell* | at record
        become: becomes ... supplier | becomes ... partner | becomes top | now top | is now ... top
        halt: turns away | turn* away ... client* | clos* ... accounts | pause | pauses | pausing | halting | suspending | shelves | quietly shelve* | pulled the plug | pull* the plug | ground to a halt | stop* taking | stop* handling | refus* to process | sever* | cut* off | reduces purchases | cut ... purchases | cuts ... purchases | cut ... imports | winds up | turn* off the tap | dries up | curtail*
        quit: leave* russia | leaves ... venture | backs out | back* out of | pull* out | abandon* ... project | bow* out | walks away | drop* plan*
        restrict: hikes duty | hike* ... dut* | raise* ... dut* | hike* tariff* | slap* ... dut* | impose* ... dut* | anti-dumping | antidumping | scrappage fee | caps | limit* ... quantity | limits purchases
        ban: block* ... entry | temporarily block* | bar | denies airspace | den* airspace | refus* entry | ban on
        barred: turned back at | refused entry | barred entry
        accuse: tak* advantage | hits back at | trade barbs | trades barbs | trading barbs | war of words | slam | lay* blame | charges ... with | faults | keep* ... war going | fuel* ... war | propping up | feed* ... war machine | complicity
        criticize: decr* | chastis* | berat* | express* dismay | over objections | objections of
        protest: protests after | protests over | formal protest | lodge* protest | complain* to | raised ... protest
        reject: rejects ... idea | brushes off | brush* off | scoff* | pours cold water | pour* cold water | throw* out | nix* | refuses | won't | will not travel | will not attend | skip* | steer* clear | bristles at
        deny: brushes off talk | dismiss* talk | den* supplying | den* that | calls reports ... speculation | speculation | not true | groundless | baseless | fabricat* | untrue
        threaten: vow* to retaliate | warn* of retaliat* | serious costs | will respond | countermeasure*
        hack: breach* ... system* | breached | hackers ... target* | cyberespionage | data breach | spy ring | intrusion*
        charge: passing ... secrets | passing secrets | spying for | jails ... for | jails scientist | jailed scientist | treason case | on treason charges | leaking secrets
        detain: jails | jailed | held by | hold* ... fishermen | detains | opens fire on ... boat | fire on ... trawler | fire on trawler | fires on | opened fire on | opens fire on
        queue: still stuck | stuck on | stuck over | hang* in the balance | remain* stuck | gridlock | snarl*
        failToAgree: stuck on price | stuck over price | yet to reach | no agreement on | remains unsigned | elusive | in limbo | bogged down
        fall: down a fifth | down a third | down by half | shipments down | exports down | imports down | trade down | down sharply | slip* | retreat* ... percent | ebb* | recede* | dry up | fell sharply
        disclose: urges citizens | urges its citizens | urge* ... nationals | avoid travel | advis* against travel | advis* ... nationals
        statistics: data show* | customs data | figures show* | trade data
        expert: analysts doubt | analysts say | researchers say | observers say | experts say | expert says | think tank | think-tank
        opinion: needs ... less than | needs ... more than | weaker than it looks | stronger than it looks | who pays | what it means | the myth of | don't be fooled | is not what it seems
        cooling: weaker than it looks | not bail out | will not bail out | needs ... less than | less than putin needs | taking advantage of | marriage of convenience | not an ally | no alliance | no ally | mistrust runs | limits of friendship | one-sided | exploitation | exploit*
        elevated: unprecedented heights | rock-solid | come what may | priority partner | unshakeable | unshakable | unbreakable | new heights | all-time best | best ever | ironclad | iron-clad | forever friends | everlasting | eternal friendship
        sport: olympiad | grand prix | skater | skating | chess | tournament | wins gold | ice hockey | football | tennis | sprinter | runner-up
        mishap: destroys | blaze | landslide | collapsed | collapse of | flood | floods | explosion at | gas leak | avalanche | crash kills
        culture: symphony | orchestra opens | tour opens | art show | exchange students | folk dance | circus tour | choir
        future: next year | next month | next week | this autumn | by year-end | by the end of
        refuse: in no hurry | no rush to | not rush* to | drag* its feet | drag* feet
        conditional: could | might | may | would | if | unless | potentially | possible | possibly | provided that | in case
        ongoing: under way | underway | is holding | are holding | is conducting | are conducting | is building | are building | is negotiating | are negotiating | is discussing | are discussing | continue* to | continues | continuing | ongoing | keep* buying | is still | are still | currently | in progress
        goods: cars | car | vehicles | goods | products | chips | semiconductors | parts | components | equipment | machinery | machine tools | drones | electronics | oil | gas | coal | crude | grain | wheat | soybeans | timber | fish | crab | technology | weapons | arms | trucks | smartphones | steel | lng
        menace: china-russia threat | russia-china threat | sino-russian threat | chinese and russian threat* | russian and chinese threat* | threat* from russia and china | threat* from china and russia | counter russia and china | counter china and russia | deter russia and china | deter china and russia | axis of | against russia and china | against china and russia | to contain russia and china | to contain china and russia
        mobilize: sorties | encircl* | incursion* | show of force | scrambles | aircraft carrier ... sails | carrier group | carrier strike group | crosses the median line | crossed the median line | crosses median line | cross ... median line | warplanes near | aircraft near | warships near | fighter jets near
        build: is building | are building | building ... reactor* | building ... plant | building ... pipeline
        deliver: supplying | delivering | exporting
        condole: letter of condolence* | condolence letter | condolence message
        meet: met
        jointText: joint statement | joint declaration | joint communique | joint press release
        authorised: zhong sheng | people's daily commentary | people's daily editorial | xinhua commentary | xinhua headlines | commentator's note
        spokesman: spokesman | spokesperson | spokeswoman | press secretary
        """
}
