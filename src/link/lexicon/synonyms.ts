/**
 * Sets of everyday English words that writers exchange for each other when they state a figure. Made by hand from the
 * vocabulary of news and reports in general; each line is one set, given in base forms. Membership is evidence for a link,
 * weaker than the same word, and never proof.
 */
const SETS = `
job post position role work
employee worker staff person people member workforce headcount
create new add generate bring
support sustain back safeguard
rise increase climb grow growth up jump raise higher surge soar gain go-up uplift hike
fall decrease drop decline down reduce reduction lower cut slip shrink slump dip plunge
cost price charge fee pay bill fare
price priced charge
cost spend spending expenditure budget outlay
buy purchase order
sell sale
make build produce manufacture production output
save saving cut reduction economy
gap shortfall deficit hole
close shut closure
open opening reopen
start begin launch commence kick-off
end finish close conclude
win victory beat defeat
vote ballot poll
majority margin lead
reject turn-down spoil spoilt refuse
voter elector electorate
customer client subscriber business company firm
user seat
house home household property
building site plant factory
plan scheme proposal project programme program
fund funding finance money investment grant
loan lend lending credit
donate donation give gift donor
raise collect
die death dead kill fatality fatal
hurt injure injury wound casualty
child pupil student schoolchild
teacher teaching
doctor physician gp
patient case
wait waiting queue
hospital trust infirmary
participant volunteer subject recruit enrol enrolled
effective efficacy effectiveness
dose jab injection shot
study trial research
visitor visit attendance attend
ticket admission entry
guest visitor
exhibit object item artefact piece
length long stretch mile
height tall high
depth deep
weight weigh heavy
speed fast quick velocity
distance long away far
width wide
last take duration length run
journey trip travel
passenger traveller rider
train service
road route motorway
rain rainfall
snow snowfall
wind gust
temperature hot warm cold
power electricity energy
generate produce output capacity
turbine windmill
revenue turnover sales income
profit earnings surplus
loss deficit
share stock stake
dividend payout
debt borrowing
salary wage pay
tax levy duty
guidance forecast outlook
copy unit
download install
player gamer
level stage
goal score
point mark
match game fixture
season campaign
crowd attendance spectator
runner finisher entrant competitor
record best
race event
judge justice
sentence jail prison term imprisonment
damages compensation award payout
fine penalty
appeal appellant
hearing case
book title volume
borrow loan lend issue
species kind
bird chick
tree sapling
farm holding
recipe dish
ingredient
portion serving serve
meal lunch dinner
cook chef
oven bake baking
sugar flour
storage store space capacity
request call
limit cap maximum max quota ceiling
minimum floor least
guarantee promise sla commitment
uptime availability
response reply answer
discount reduction off saving
refund money-back
trial try
annual yearly year annually
monthly month
weekly week
daily day
hourly hour
integration app connector
back-up backup
keep retain hold store
country nation
leader head chief
summit meeting talks
step stage phase
council authority
councillor member
library branch
reserve reserves
consultation survey
oppose against opposed
favour support back
response respondent reply answer
empty vacant unfilled
redundancy redundant risk
late overdue delay
early soon
average mean typical
total altogether overall combined
share proportion percentage portion slice
turnout
found founded start establish set-up
hire recruit employ
size area
age old
win award
`;

/** Base form → numbers of the sets that hold it. */
export const SYNONYMS: ReadonlyMap<string, readonly number[]> = (() => {
  const sets = new Map<string, number[]>();
  for (const [index, line] of SETS.trim().split('\n').entries()) {
    for (const word of new Set(line.split(' '))) sets.set(word, [...(sets.get(word) ?? []), index]);
  }
  return sets;
})();
