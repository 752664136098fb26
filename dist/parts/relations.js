// src/report/relations.ts
/** How a draft's statement stands to the claim's, in words that end the sentence "the draft …". */
const RELATIONS = {
	same: "says the same",
	rounded: "rounds the figure, within what its places allow",
	looser: "says less exactly what is true",
	derived: "says what follows from claims",
	previous: "says the earlier value, and says so",
	variant: "writes the name in another form",
	tighter: "is more exact than the claim",
	"very-loose": "is true, but very loose",
	"bound-dropped": "drops the bound (more than, up to, about)",
	"bound-added": "adds a bound (more than, up to, about)",
	"bound-reversed": "turns the bound round",
	magnitude: "is powers of ten away",
	unit: "is in another unit",
	multiple: "has another multiple",
	direction: "has the direction the wrong way round",
	rival: "has the value of another claim",
	period: "has the value of another period",
	disjoint: "says another value",
	weekday: "has a weekday that does not fit the day",
	date: "says another day",
	misspelt: "misspells the name",
	forbidden: "uses a form that the claim rules out",
	"other-name": "names someone or something else",
	"other-title": "gives a title that is not theirs",
	"other-place": "names another place",
	"other-words": "quotes other words",
	unmarked: "has the words of the quotation without its marks",
	"other-speaker": "names another speaker",
	"other-member": "names one that is not on the list",
	"other-count": "counts them differently",
	arithmetic: "does not add up by itself"
};
/** The four states of a mention, in words. */
const STATES = {
	agrees: "agrees",
	conflicts: "conflicts",
	"set-aside": "set aside",
	"not-covered": "not covered"
};

export { STATES as n, RELATIONS as t };