/**
 * Irregular English verbs and plurals, from the lists that every grammar of English prints, as "base: forms".
 * Forms that are spelled like another common word ("found" of "find" against "to found") are left where they help most.
 */
const FORMS = `
be: am is are was were been being
have: has had having
do: does did done doing
go: goes went gone going
say: says said saying
make: makes made making
get: gets got gotten getting
give: gives gave given giving
take: takes took taken taking
come: comes came coming
become: becomes became becoming
see: sees saw seen seeing
know: knows knew known knowing
think: thinks thought
tell: tells told telling
leave: leaves left leaving
keep: keeps kept keeping
hold: holds held holding
bring: brings brought
buy: buys bought buying
sell: sells sold selling
build: builds built building
send: sends sent sending
spend: spends spent spending
lend: lends lent lending
lose: loses lost losing
win: wins won winning
pay: pays paid paying
meet: meets met meeting
lead: leads led leading
read: reads reading
rise: rises rose risen rising
fall: falls fell fallen falling
grow: grows grew grown growing
draw: draws drew drawn drawing
fly: flies flew flown flying
throw: throws threw thrown throwing
show: shows showed shown showing
run: runs ran running
begin: begins began begun beginning
drive: drives drove driven driving
write: writes wrote written writing
speak: speaks spoke spoken speaking
break: breaks broke broken breaking
choose: chooses chose chosen choosing
eat: eats ate eaten eating
beat: beats beaten beating
teach: teaches taught
catch: catches caught
fight: fights fought
seek: seeks sought
sit: sits sat sitting
stand: stands stood
understand: understands understood
feel: feels felt
deal: deals dealt dealing
sleep: sleeps slept
sing: sings sang sung
swim: swims swam swum
ride: rides rode ridden riding
wear: wears wore worn
bear: bears bore borne
shoot: shoots shot shooting
strike: strikes struck striking
shut: shuts shutting
cut: cuts cutting
put: puts putting
set: sets setting
hit: hits hitting
cost: costs costing
let: lets letting
use: uses used using
close: closes closed closing closure closures
open: opens opened opening
die: dies died dying
lie: lies lying
plan: plans planned planning
swing: swings swung swinging
sink: sinks sank sunk
freeze: freezes froze frozen freezing
man: men
woman: women
child: children
person: people persons
foot: feet
tooth: teeth
mouse: mice
goose: geese
life: lives
wife: wives
knife: knives
half: halves
shelf: shelves
loaf: loaves
thief: thieves
wolf: wolves
leaf: leafs
analysis: analyses
crisis: crises
basis: bases
datum: data
medium: media
index: indices indexes
penny: pence pennies
business: businesses
bus: buses
gas: gases
status: statuses
process: processes
access: accesses
press: presses
loss: losses
class: classes
match: matches
house: houses
case: cases
base: based basing
rate: rates rated rating
name: names named naming
time: times timed
price: prices priced pricing
place: places placed placing
share: shares shared sharing
increase: increases increased increasing
decrease: decreases decreased decreasing
reduce: reduces reduced reducing
produce: produces produced producing
release: releases released releasing
raise: raises raised raising
purchase: purchases purchased
promise: promises promised
service: services serviced
receive: receives received receiving
achieve: achieves achieved
believe: believes believed
serve: serves served serving
save: saves saved saving savings
move: moves moved moving
live: lived living
love: loves loved
charge: charges charged charging
change: changes changed changing
judge: judges judged judging
manage: manages managed managing
store: stores stored storing storage
score: scores scored scoring
require: requires required
hire: hires hired hiring
fire: fires fired
create: creates created creating creator creators
need: needs needed
exceed: exceeds exceeded
proceed: proceeds proceeded
feed: feeds fed
bleed: bleeds bled
speed: speeds sped
succeed: succeeds succeeded
vote: votes voted voting
quote: quotes quoted
attend: attends attended attending
visit: visits visited visiting visitor visitors
add: adds added adding
top: tops topped topping
`;

/** Form → base form. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split('\n')
    .flatMap((line) => {
      const [base = '', forms = ''] = line.split(':');
      return [base, ...forms.trim().split(' ')].filter(Boolean).map((form) => [form, base] as const);
    }),
);
