/** Verbs and phrases with which English reporting credits words to a speaker. Origin: the reporting verbs of news style guides. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs of saying, every form. Folded. */
export const REPORTING = words(`
  say says said saying tell tells told telling add adds added adding write writes wrote written ask asks asked
  claim claims claimed argue argues argued insist insists insisted declare declares declared announce announces announced
  warn warns warned explain explains explained state states stated note notes noted admit admits admitted
  promise promises promised vow vows vowed pledge pledges pledged tweet tweets tweeted post posted posts comment comments commented
  conclude concludes concluded continue continues continued remark remarks remarked observe observes observed stress stresses stressed
  boast boasts boasted joke jokes joked recall recalls recalled shout shouts shouted whisper whispered exclaim exclaimed
  believe believes believed think thinks thought call calls called describe describes described put puts
  confirm confirms confirmed urge urges urged complain complains complained agree agrees agreed
`);

/** Verbs with which somebody takes up the words of another. Folded. */
export const REPLYING = words(`
  reply replies replied respond responds responded retort retorts retorted mock mocks mocked echo echoes echoed echoing
  quote quotes quoted quoting repeat repeats repeated repeating dismiss dismisses dismissed parody parodied deride derided ridicule
  ridiculed cite cites cited citing recall recalls recalled recalling borrow borrowed reject rejects rejected rejecting deny denies denied
  attack attacks attacked criticise criticised criticize criticized paraphrase paraphrased paraphrasing answer answers answered
  counter counters countered dispute disputes disputed throw throws threw
`);
