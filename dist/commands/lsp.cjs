let import_main;
let node_timers_promises;
let node_stream;
let node_url;
let node_fs;
let node_path;
let require_judge;
let require_files;
let require_check;
let require_rules;
let require_rule_pages;
let require_settle;
let require_draft;
let require_amend;
let require_workspace;
let require_version;
let require_errors;
let require_report;
let require_language_server;
let require_rolldown_runtime;




















// src/entry/lsp/places.ts

/** A place of a report as the protocol counts: from 0, in UTF-16 units, as was agreed on. */
function toRange({ line, column, endLine, endColumn }) {
	return {
		start: {
			line: line - 1,
			character: column - 1
		},
		end: {
			line: endLine - 1,
			character: endColumn - 1
		}
	};
}
/** Where a problem of a claims file stands. */
function problemRange({ line, column, endColumn }) {
	return toRange({
		line,
		column,
		endLine: line,
		endColumn: Math.max(endColumn, column)
	});
}
/** Where a claim stands: its value where that can be found, else its id. */
function claimLocation(claim, { files }, uriOf) {
	const text = files?.find(({ path }) => path === claim.path)?.text ?? "";
	const at = (require_draft ??= require("../parts/draft.cjs")).toLines(text);
	const span = (require_report ??= require("../parts/report.cjs")).claimWords(text, claim);
	const [start, end] = [at(span.start), at(span.end)];
	return {
		uri: uriOf(claim.path),
		range: toRange({
			...start,
			endLine: end.line,
			endColumn: end.column
		})
	};
}
/** The address of a file. In: an absolute path. */
function addressOf(path) {
	return (0, (node_url ??= require("node:url")).pathToFileURL)(path).href;
}

// src/entry/lsp/diagnostics.ts
/** The findings that are open in a draft, and what could not be judged, as an editor shows them. `uriOf` takes paths of the report. */
function diagnosticsOf({ report }, uriOf) {
	const places = (require_report ??= require("../parts/report.cjs")).placesOf(report);
	const range = (path, span) => toRange(places.of(path, span));
	const found = report.findings.filter(({ disposition }) => disposition === "open");
	return [...report.failures.map(failureDiagnostic), ...found.map(({ path, span, severity, rule, message, related, fingerprint }) => {
		const page = (require_rule_pages ??= require("../parts/rule-pages.cjs")).pageAddress(rule);
		return {
			range: range(path, span),
			severity: SEVERITIES[severity],
			code: rule,
			...page === null ? {} : { codeDescription: { href: page } },
			source: "holdtrue",
			message: (require_report ??= require("../parts/report.cjs")).visible(message),
			...rule === "unused-suppression" ? { tags: [(import_main ??= (require_language_server ??= require("../parts/language-server.cjs")).require_main()).DiagnosticTag.Unnecessary] } : {},
			relatedInformation: related.map((one) => ({
				location: {
					uri: uriOf(one.path),
					range: range(one.path, one.span)
				},
				message: (require_report ??= require("../parts/report.cjs")).visible(one.message)
			})),
			data: { fingerprint }
		};
	})];
}
/** What is wrong with a claims file, as an editor shows it. */
function problemDiagnostic(problem) {
	return {
		range: problemRange(problem),
		severity: SEVERITIES[problem.severity],
		code: "claims",
		source: "holdtrue",
		message: [problem.message, problem.hint].filter(Boolean).map((require_report ??= require("../parts/report.cjs")).visible).join("\n")
	};
}
const SEVERITIES = {
	error: (import_main ??= (require_language_server ??= require("../parts/language-server.cjs")).require_main()).DiagnosticSeverity.Error,
	warning: (import_main ??= (require_language_server ??= require("../parts/language-server.cjs")).require_main()).DiagnosticSeverity.Warning,
	note: (import_main ??= (require_language_server ??= require("../parts/language-server.cjs")).require_main()).DiagnosticSeverity.Information
};
function failureDiagnostic({ message }) {
	return {
		range: TOP,
		severity: (import_main ??= (require_language_server ??= require("../parts/language-server.cjs")).require_main()).DiagnosticSeverity.Error,
		code: "not-judged",
		source: "holdtrue",
		message: (require_report ??= require("../parts/report.cjs")).visible(`not judged: ${message}`)
	};
}
const TOP = {
	start: {
		line: 0,
		character: 0
	},
	end: {
		line: 0,
		character: 0
	}
};

// src/entry/lsp/actions.ts
/** The command of ours that writes a suppression with a reason. */
const SILENCE = "holdtrue.silence";
/** What can be done about the findings in a range of a draft. */
async function actionsIn(judged, range, reasonCommand, uriOf) {
	const { document } = judged.text;
	const span = {
		start: document.offsetAt(range.start),
		end: document.offsetAt(range.end)
	};
	const open = judged.report.findings.filter((finding) => finding.disposition === "open" && touches(finding.span, span));
	return [...aboutEach(judged, open, reasonCommand, uriOf), ...open.some(({ fix }) => fix !== null) ? await aboutAll(judged) : []];
}
function aboutEach(judged, open, reasonCommand, uriOf) {
	const { document } = judged.text;
	const diagnostics = new Map(diagnosticsOf(judged, uriOf).map((one) => [one.data?.fingerprint, one]));
	const draft = open.length === 0 ? null : (require_draft ??= require("../parts/draft.cjs")).parseDraft(document.getText(), judged.path);
	return open.flatMap((finding) => {
		const diagnostic = diagnostics.get(finding.fingerprint);
		const common = {
			kind: (import_main ??= (require_language_server ??= require("../parts/language-server.cjs")).require_main()).CodeActionKind.QuickFix,
			...diagnostic === void 0 ? {} : { diagnostics: [diagnostic] }
		};
		return [...replacements(finding, document).map((action) => ({
			...common,
			...action
		})), ...(draft === null ? [] : silences(finding, draft, document, reasonCommand)).map((action) => ({
			...common,
			...action
		}))];
	});
}
/**
* All that `holdtrue fix` would change in the draft, proved as it does. It is no `source.fixAll`: what a draft says is not to
* be changed on saving, unseen.
*/
async function aboutAll({ report, state, project, text: { document } }) {
	const again = async ([draft]) => draft === void 0 ? report : state.judge((0, (node_path ??= require("node:path")).resolve)(project.cwd, draft.path), draft.source);
	const { drafts } = await (require_amend ??= require("../parts/amend.cjs")).planFixes(report, again, {
		accepts: /* @__PURE__ */ new Set(),
		claims: null
	});
	const edits = drafts.flatMap((draft) => draft.edits);
	if (edits.length < 2) return [];
	return [{
		title: `Put in what the claims say at ${edits.length} places of this draft`,
		kind: (import_main ??= (require_language_server ??= require("../parts/language-server.cjs")).require_main()).CodeActionKind.QuickFix,
		edit: changing(document, ...edits)
	}];
}
/** The change that silences a finding of a draft; null where no comment can stand. */
function silencing(judged, { fingerprint, reason }) {
	const { document } = judged.text;
	const finding = judged.report.findings.find((one) => one.fingerprint === fingerprint && one.disposition === "open");
	const edit = finding === void 0 ? null : (require_settle ??= require("../parts/settle.cjs")).silenceEdit((require_draft ??= require("../parts/draft.cjs")).parseDraft(document.getText(), judged.path), finding, reason);
	return edit === null ? null : changing(document, edit);
}
function replacements({ fix, text, rule, span }, document) {
	if (rule === "unused-suppression") return [{
		title: "Remove this comment",
		isPreferred: true,
		edit: changing(document, (require_settle ??= require("../parts/settle.cjs")).withoutComment(document.getText(), span))
	}];
	if (fix === null) return [];
	const written = document.getText().slice(fix.span.start, fix.span.end);
	const { care = [] } = fix;
	const notes = care.map((one) => `; ${NOTES[one]}`).join("");
	const first = {
		title: replacing(written || text, fix.text) + notes,
		isPreferred: care.length === 0,
		edit: changing(document, fix)
	};
	if (fix.or === void 0) return [first];
	return [first, {
		title: replacing(document.getText().slice(fix.or.span.start, fix.or.span.end), fix.or.text) + notes,
		isPreferred: false,
		edit: changing(document, fix.or)
	}];
}
function replacing(from, to) {
	return `Replace \u201c${(require_report ??= require("../parts/report.cjs")).visible((require_report ??= require("../parts/report.cjs")).shorten(from, 40))}\u201d with \u201c${(require_report ??= require("../parts/report.cjs")).visible((require_report ??= require("../parts/report.cjs")).shorten(to, 40))}\u201d`;
}
const NOTES = {
	quotation: "somebody is quoted",
	likely: "the claim is likely, not certainly, the one meant",
	either: "another word may be the wrong one",
	wording: "the words around it may have to change too"
};
function silences(finding, draft, document, reasonCommand) {
	const { rule, fingerprint } = finding;
	if (ABOUT_COMMENTS.includes(rule)) return [];
	const edit = (require_settle ??= require("../parts/settle.cjs")).silenceEdit(draft, finding, "");
	if (edit === null) return [];
	const title = `Silence ${rule} here, with a reason`;
	if (reasonCommand === null) return [{
		title,
		edit: changing(document, edit)
	}];
	return [{
		title,
		command: {
			title,
			command: reasonCommand,
			arguments: [{
				uri: document.uri,
				fingerprint
			}]
		}
	}];
}
/** A comment is put right or taken out; it is not silenced by another. */
const ABOUT_COMMENTS = ["unused-suppression", "bare-suppression"];
/** A change of this version of a text: an editor that has a newer one refuses it. */
function changing(document, ...changes) {
	const edits = changes.map(({ span, text }) => {
		return {
			range: {
				start: document.positionAt(span.start),
				end: document.positionAt(span.end)
			},
			newText: text
		};
	});
	return { documentChanges: [{
		textDocument: {
			uri: document.uri,
			version: document.version
		},
		edits
	}] };
}
function touches(one, other) {
	return one.start <= other.end && other.start <= one.end;
}

// src/entry/lsp/claims-text.ts
/** What an offset in a claims file points at: the claim that a word there names, else the claim whose entry it stands in. */
function claimAt(set, path, text, offset) {
	return namedAt(set, text, offset) ?? entryAt(set, path, text, offset);
}
/** The claim whose id stands at an offset, as in `sum: [seats, standing]` or `<!-- holdtrue: seats -->`. */
function namedAt({ claims }, text, offset) {
	const word = wordAt(text, offset);
	return claims.find(({ id }) => id === text.slice(word.start, word.end)) ?? null;
}
function wordAt(text, offset) {
	let start = offset;
	let end = offset;
	while (start > 0 && PART.test(text[start - 1] ?? "")) start--;
	while (end < text.length && PART.test(text[end] ?? "")) end++;
	return {
		start,
		end
	};
}
const PART = /[\p{L}\p{N}._-]/u;
/** An entry goes on to the next claim or to a key at the margin. */
function entryAt({ claims }, path, text, offset) {
	const [last] = claims.filter((claim) => claim.path === path && claim.span.start <= offset).sort((one, two) => two.span.start - one.span.start);
	return last === void 0 || /\n[^\s#]/.test(text.slice(last.span.start, offset + 1)) ? null : last;
}

// src/entry/lsp/completion.ts
/**
* Completes what stands before the cursor: after `{{` any claim, by its id or the words of its sentence; after three letters
* of a word the claims that have a word which begins so; in a comment of ours the ids of claims and rules. A claim is
* inserted as its house form.
*/
function complete(document, offset, set) {
	const { line } = document.positionAt(offset);
	const before = document.getText({
		start: {
			line,
			character: 0
		},
		end: document.positionAt(offset)
	});
	const after = document.getText({
		start: document.positionAt(offset),
		end: {
			line: line + 1,
			character: 0
		}
	});
	const back = (length, forth = 0) => ({
		start: document.positionAt(offset - length),
		end: document.positionAt(offset + forth)
	});
	const claims = set.claims.filter(({ status }) => status !== "withdrawn");
	const pin = /holdtrue:\s*([\w.-]{0,80})$/.exec(before);
	if (pin !== null) return all(claims.map((claim) => idItem(claim, set, back(pin[1]?.length ?? 0))));
	const rule = /holdtrue-ignore(?:-line|-start|-end|-file)?\s(?:[\w-]{1,60},\s*)*\s*([\w-]{0,60})$/.exec(before);
	if (rule !== null) return all((require_rules ??= require("../parts/rules.cjs")).rules.map(({ id, summary }) => ruleItem(id, summary, back(rule[1]?.length ?? 0))));
	const braces = /\{\{([^{}]{0,80})$/.exec(before);
	if (braces !== null) {
		const closing = /^\s?\}{1,2}/.exec(after)?.[0].length ?? 0;
		const typed = (braces[1] ?? "").trim();
		return some(claims.filter((claim) => hasWords(claim, typed)), (claim) => valueItem(claim, set, back(braces[0].length, closing), braces[0]));
	}
	const word = /(?<![\p{L}\p{N}-])[\p{L}\p{N}-]{3,40}$/u.exec(before);
	if (word === null) return NOTHING;
	return some(claims.filter((claim) => hasWords(claim, word[0])), (claim) => valueItem(claim, set, back(word[0].length), word[0]));
}
/** Longer lists help nobody; with more letters there are fewer. */
const MOST = 100;
const NOTHING = {
	items: [],
	isIncomplete: false
};
function all(items) {
	return {
		items,
		isIncomplete: false
	};
}
function some(claims, toItem) {
	return {
		items: claims.slice(0, MOST).map(toItem),
		isIncomplete: true
	};
}
function hasWords(claim, typed) {
	const words = wordsOf([
		claim.id,
		claim.says,
		...claim.of,
		...claim.about,
		(require_check ??= require("../parts/check.cjs")).printClaim(claim)
	].join(" "));
	return wordsOf(typed).every((part) => words.some((word) => word.startsWith(part)));
}
function wordsOf(text) {
	return text.toLowerCase().split(/[^\p{L}\p{N}\u00a3$\u20ac]+/u).filter((word) => word !== "");
}
/** `typed` is what the item takes the place of: editors filter by it. */
function valueItem(claim, set, range, typed) {
	const text = (require_check ??= require("../parts/check.cjs")).printClaim(claim);
	return {
		...base(claim, set),
		label: (require_report ??= require("../parts/report.cjs")).visible((require_report ??= require("../parts/report.cjs")).shorten(text, 60)),
		labelDetails: { description: claim.id },
		kind: (import_main ??= (require_language_server ??= require("../parts/language-server.cjs")).require_main()).CompletionItemKind.Value,
		filterText: `${typed} ${claim.id} ${claim.says}`,
		sortText: claim.id,
		textEdit: {
			range,
			newText: text
		}
	};
}
function idItem(claim, set, range) {
	return {
		...base(claim, set),
		label: claim.id,
		kind: (import_main ??= (require_language_server ??= require("../parts/language-server.cjs")).require_main()).CompletionItemKind.Reference,
		textEdit: {
			range,
			newText: claim.id
		}
	};
}
function base(claim, set) {
	return {
		detail: (require_report ??= require("../parts/report.cjs")).visible((require_report ??= require("../parts/report.cjs")).shorten(claim.says || claim.id, 120)),
		documentation: (require_report ??= require("../parts/report.cjs")).explanationText((require_report ??= require("../parts/report.cjs")).explainClaim(claim, set)),
		insertTextFormat: (import_main ??= (require_language_server ??= require("../parts/language-server.cjs")).require_main()).InsertTextFormat.PlainText
	};
}
function ruleItem(id, summary, range) {
	return {
		label: id,
		kind: (import_main ??= (require_language_server ??= require("../parts/language-server.cjs")).require_main()).CompletionItemKind.EnumMember,
		detail: summary,
		textEdit: {
			range,
			newText: id
		}
	};
}

// src/entry/lsp/desk.ts
/** Opens a desk. `folders` are those that the editor works in, `settings` what it is set to; both may change. */
function openDesk(texts, folders, settings) {
	const projects = /* @__PURE__ */ new Map();
	const judged = /* @__PURE__ */ new Map();
	const open = (folder, claims) => {
		const { plugins, baseline } = settings();
		const key = JSON.stringify([
			folder,
			claims,
			plugins,
			baseline
		]);
		const known = projects.get(key);
		if (known !== void 0) return known;
		const project = (require_rule_pages ??= require("../parts/rule-pages.cjs")).openProject(folder, claims, texts, {
			plugins,
			baseline,
			environment: process.env
		});
		projects.set(key, project);
		return project;
	};
	const isThere = (path) => texts.text(path) !== null || (0, (node_fs ??= require("node:fs")).existsSync)(path);
	/** The claims files that a path may go with, the nearest first. */
	const candidates = (path) => {
		const top = topOf(path, folders());
		return (require_rule_pages ??= require("../parts/rule-pages.cjs")).foldersAbove(path, top).flatMap((folder) => settings().claims.filter((name) => (require_workspace ??= require("../parts/workspace.cjs")).isInside((0, (node_path ??= require("node:path")).resolve)(folder, name), top) && isThere((0, (node_path ??= require("node:path")).resolve)(folder, name))).map((name) => open(folder, name)));
	};
	const find = async (text) => {
		const path = text.path ?? unsavedPath(text, folders());
		if (path === null) return null;
		for (const project of candidates(path)) {
			const state = await project.refresh();
			if (state.files.has(path)) return null;
			if (text.path === null || await state.names(path)) return {
				project,
				state,
				path
			};
		}
		return null;
	};
	return {
		judge: async (text) => {
			if (!text.isDraft) return null;
			const { uri, version } = text.document;
			const found = await find(text);
			if (found === null) {
				judged.delete(uri);
				return null;
			}
			const { project, state, path } = found;
			const known = judged.get(uri);
			if (known !== void 0 && known.version === version && known.state === state) return known;
			const report = state.judge(path, text.document.getText());
			const fresh = {
				text,
				version,
				project,
				state,
				path: (require_workspace ??= require("../parts/workspace.cjs")).shownPath(path, (require_workspace ??= require("../parts/workspace.cjs")).openWorkspace(project.cwd)),
				report
			};
			judged.set(uri, fresh);
			return fresh;
		},
		projectsOf: async (text) => {
			const { path } = text;
			if (path === null) return [];
			const found = [];
			for (const project of /* @__PURE__ */ new Set([...candidates(path), ...projects.values()])) if (project.claims === path || (await project.refresh()).files.has(path)) found.push(project);
			return found;
		},
		drop: (uri) => void judged.delete(uri),
		projects: () => [...projects.values()],
		close: (project) => {
			for (const [key, each] of projects) if (each === project) projects.delete(key);
			for (const [uri, each] of judged) if (each.project === project) judged.delete(uri);
		}
	};
}
/** How far up a claims file is looked for: to the folder that the editor works in, else to the repository's. */
function topOf(path, folders) {
	const [nearest] = folders.filter((folder) => (require_workspace ??= require("../parts/workspace.cjs")).isInside(path, folder)).sort((one, two) => two.length - one.length);
	return nearest ?? (require_workspace ??= require("../parts/workspace.cjs")).openWorkspace((0, (node_path ??= require("node:path")).dirname)(path)).root;
}
/** A text that was never saved counts as a draft in the first folder. */
function unsavedPath({ document }, folders) {
	const [first] = folders;
	return first === void 0 || !document.uri.startsWith("untitled:") ? null : (0, (node_path ??= require("node:path")).join)(first, "untitled.md");
}

// src/entry/lsp/mentions.ts
/** An index that judges each draft once for each state of its text and of the claims. */
function openMentionIndex(texts) {
	const known = /* @__PURE__ */ new WeakMap();
	const entryOf = (path, project, state) => {
		const entries = known.get(state) ?? /* @__PURE__ */ new Map();
		known.set(state, entries);
		const stamp = (require_rule_pages ??= require("../parts/rule-pages.cjs")).stampOf(path, texts);
		const before = entries.get(path);
		if (before?.stamp === stamp) return before;
		const text = textOf(path, project, texts);
		if (text === null) return null;
		const entry = {
			stamp,
			mentions: mentionsIn(state.judge(path, text))
		};
		entries.set(path, entry);
		return entry;
	};
	return { of: async (claim, project, state, token) => {
		const open = texts.all().flatMap(({ path, isDraft }) => path !== null && isDraft ? [path] : []);
		const drafts = await state.drafts();
		const found = [];
		for (const path of /* @__PURE__ */ new Set([...drafts, ...await filter(open, state.names)])) {
			await (0, (node_timers_promises ??= require("node:timers/promises")).setImmediate)();
			if (token.isCancellationRequested) break;
			const mentions = entryOf(path, project, state)?.mentions ?? [];
			found.push(...mentions.filter(({ claims }) => claims.includes(claim)).map(({ range }) => ({
				uri: texts.uriOf(path),
				range
			})));
		}
		return found;
	} };
}
function mentionsIn(report) {
	const places = (require_report ??= require("../parts/report.cjs")).placesOf(report);
	return report.drafts.flatMap(({ path, matches }) => matches.flatMap((match) => {
		const claims = claimsOf(match);
		return claims.length === 0 ? [] : [{
			claims,
			range: toRange(places.of(path, match.mention.span))
		}];
	}));
}
/** A sum that follows from claims mentions each of them. */
function claimsOf({ claim, relation, others }) {
	return [...claim === null ? [] : [claim.id], ...relation === "derived" ? others.map(({ id }) => id) : []];
}
function textOf(path, project, texts) {
	const open = texts.text(path);
	if (open !== null) return open;
	const result = (require_files ??= require("../parts/files.cjs")).readText(path, (require_workspace ??= require("../parts/workspace.cjs")).openWorkspace(project.cwd));
	return result.ok ? result.text : null;
}
async function filter(paths, is) {
	const answers = await Promise.all(paths.map(is));
	return paths.filter((_, index) => answers[index]);
}

// src/entry/lsp/publisher.ts
/** Opens a publisher. A draft is judged when its writer pauses; a change of claims goes on to all drafts that are open. */
function openPublisher({ desk, texts, begun, send, log }) {
	const waiting = /* @__PURE__ */ new Map();
	/** By project, what its claims files were last said to have wrong. */
	const said = /* @__PURE__ */ new Map();
	const states = /* @__PURE__ */ new Map();
	/** A draft that takes long to judge is not judged between two words. */
	let pause = PAUSE;
	const later = (key, delay, work) => {
		clearTimeout(waiting.get(key));
		const run = async () => {
			waiting.delete(key);
			try {
				await begun;
				await work();
			} catch (error) {
				log(`this should not have happened; please report it: ${(require_errors ??= require("../parts/errors.cjs")).messageOf(error)}`);
			}
		};
		waiting.set(key, setTimeout(run, delay));
	};
	const look = async (uri) => {
		const text = texts.byUri(uri);
		if (text === null) return;
		if (!text.isDraft) {
			for (const project of await desk.projectsOf(text)) await showProblems(project);
			return;
		}
		const { version } = text.document;
		const began = performance.now();
		const judged = await desk.judge(text);
		pause = Math.min(LONGEST_PAUSE, Math.max(PAUSE, performance.now() - began));
		if (texts.byUri(uri)?.document.version !== version) return;
		if (judged === null) {
			send({
				uri,
				version,
				diagnostics: []
			});
			return;
		}
		const uriOf = (shown) => texts.uriOf((0, (node_path ??= require("node:path")).resolve)(judged.project.cwd, shown));
		send({
			uri,
			version,
			diagnostics: [...diagnosticsOf(judged, uriOf)]
		});
		await showProblems(judged.project);
	};
	const showProblems = async (project) => {
		if (isGone(project)) {
			forget(project);
			return;
		}
		const state = await project.refresh();
		if (!desk.projects().includes(project)) return;
		const isNew = states.get(project) !== state;
		states.set(project, state);
		if (!isNew) return;
		const fresh = /* @__PURE__ */ new Map();
		for (const problem of state.problems) {
			const path = (0, (node_path ??= require("node:path")).resolve)(project.cwd, problem.path);
			fresh.set(path, [...fresh.get(path) ?? [], problemDiagnostic(problem)]);
		}
		const paths = /* @__PURE__ */ new Set([
			...said.get(project)?.keys() ?? [],
			...fresh.keys(),
			...state.files
		]);
		said.set(project, fresh);
		for (const path of paths) sendProblems(path);
		for (const { document, isDraft } of texts.all()) if (isDraft) later(document.uri, 0, () => look(document.uri));
	};
	/** Several projects may include one file of claims. */
	const sendProblems = (path) => {
		const uri = texts.uriOf(path);
		const all = [...said.values()].flatMap((files) => files.get(path) ?? []);
		const diagnostics = [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
		const version = texts.byUri(uri)?.document.version;
		send({
			uri,
			diagnostics,
			...version === void 0 ? {} : { version }
		});
	};
	const isGone = ({ claims }) => texts.text(claims) === null && !(0, (node_fs ??= require("node:fs")).existsSync)(claims);
	const forget = (project) => {
		const paths = said.get(project)?.keys() ?? [];
		desk.close(project);
		states.delete(project);
		said.delete(project);
		for (const path of paths) sendProblems(path);
	};
	const lookAtAll = (delay) => {
		for (const { document } of texts.all()) later(document.uri, delay, () => look(document.uri));
	};
	const again = () => later("", AGAIN, async () => {
		for (const project of desk.projects()) await showProblems(project);
		lookAtAll(0);
	});
	return {
		changed: (uri) => later(uri, pause, () => look(uri)),
		closed: (uri) => {
			clearTimeout(waiting.get(uri));
			waiting.delete(uri);
			desk.drop(uri);
			send({
				uri,
				diagnostics: []
			});
			if (texts.all().length === 0) for (const project of desk.projects()) forget(project);
			else again();
		},
		again,
		renew: () => {
			for (const project of desk.projects()) forget(project);
			lookAtAll(0);
		}
	};
}
/** In milliseconds: long enough for a fast writer, short enough for a patient one. */
const PAUSE = 200;
const LONGEST_PAUSE = 1e3;
/** Many files change at once where a branch does. */
const AGAIN = 100;

// src/entry/lsp/settings.ts
/** What holds where nothing is set. */
const DEFAULT_SETTINGS = {
	claims: ["claims.yaml"],
	plugins: false,
	baseline: null,
	reasonCommand: null
};
/** Reads settings that an editor sent, over those that held before. What is not of its type is left as it was. */
function readSettings(written, before) {
	if (typeof written !== "object" || written === null) return before;
	const { claims, plugins, baseline, reasonCommand } = written;
	return {
		claims: namesIn(claims) ?? before.claims,
		plugins: typeof plugins === "boolean" ? plugins : before.plugins,
		baseline: textOrNull(baseline, before.baseline),
		reasonCommand: textOrNull(reasonCommand, before.reasonCommand)
	};
}
function namesIn(written) {
	const names = (Array.isArray(written) ? written : [written]).filter((name) => typeof name === "string" && name !== "");
	return names.length === 0 ? null : names;
}
function textOrNull(written, before) {
	if (written === null || written === "") return null;
	return typeof written === "string" ? written : before;
}

// src/entry/lsp/texts.ts
/** Looks at the texts that an editor keeps in step with us. */
function openTexts(documents) {
	const byPath = (path) => documents.all().find(({ uri }) => pathOf(uri) === path) ?? null;
	return {
		all: () => documents.all().map(toOpen),
		byUri: (uri) => {
			const document = documents.get(uri);
			return document === void 0 ? null : toOpen(document);
		},
		uriOf: (path) => byPath(path)?.uri ?? addressOf(path),
		text: (path) => byPath(path)?.getText() ?? null,
		stamp: (path) => {
			const document = byPath(path);
			return document === null ? null : `open ${document.uri} ${document.version}`;
		}
	};
}
/** The path of a file address; null for what is no file. */
function pathOf(uri) {
	if (!uri.startsWith("file:")) return null;
	try {
		return (0, (node_url ??= require("node:url")).fileURLToPath)(uri);
	} catch {
		return null;
	}
}
function toOpen(document) {
	const path = pathOf(document.uri);
	return {
		document,
		path,
		isDraft: document.languageId === "markdown" || document.languageId === "mdx" || path !== null && (require_judge ??= require("../parts/judge.cjs")).isMarkdown(path)
	};
}

// src/entry/lsp/server.ts
/** Serves an editor over the standard streams until it says goodbye; the process ends with the connection: 0 after a shutdown, else 1. */
function serveStreams(given) {
	serve((0, (import_main ??= (require_language_server ??= require("../parts/language-server.cjs")).require_main()).createConnection)(process.stdin, ownOutput()), {
		...DEFAULT_SETTINGS,
		...given
	});
}
/** The standard output for the protocol alone: what a plug-in prints would break it, and goes to the standard error stream. */
function ownOutput() {
	const write = process.stdout.write.bind(process.stdout);
	process.stdout.write = process.stderr.write.bind(process.stderr);
	return new (node_stream ??= require("node:stream")).Writable({ write: (chunk, encoding, done) => void write(chunk, encoding, done) });
}
/** Answers an editor. In: what holds until the editor says otherwise. */
function serve(connection, given) {
	let settings = given;
	let folders = [];
	let client = {};
	const documents = new (import_main ??= (require_language_server ??= require("../parts/language-server.cjs")).require_main()).TextDocuments((require_language_server ??= require("../parts/language-server.cjs")).TextDocument);
	const texts = openTexts(documents);
	const desk = openDesk(texts, () => folders, () => settings);
	const mentions = openMentionIndex(texts);
	const log = (message) => connection.console.error(message);
	for (const event of ["uncaughtException", "unhandledRejection"]) process.on(event, (error) => log(`something was thrown outside of a check: ${(require_errors ??= require("../parts/errors.cjs")).messageOf(error)}`));
	let begin = () => {};
	const begun = new Promise((settled) => {
		begin = settled;
	});
	const publisher = openPublisher({
		desk,
		texts,
		begun,
		log,
		send: (params) => void connection.sendDiagnostics(params)
	});
	connection.onInitialize((params) => {
		client = params.capabilities;
		settings = readSettings(params.initializationOptions, settings);
		folders = (params.workspaceFolders?.map(({ uri }) => uri) ?? (typeof params.rootUri === "string" ? [params.rootUri] : [])).flatMap((uri) => pathOf(uri) ?? []);
		return {
			capabilities: CAPABILITIES,
			serverInfo: {
				name: "holdtrue",
				version: (require_version ??= require("../parts/version.cjs")).version
			}
		};
	});
	const pullSettings = async () => {
		if (client.workspace?.configuration !== true) return;
		try {
			settings = readSettings(await connection.workspace.getConfiguration("holdtrue"), settings);
		} catch (error) {
			log(`the editor gave no settings: ${(require_errors ??= require("../parts/errors.cjs")).messageOf(error)}`);
		}
	};
	connection.onInitialized(async () => {
		const { workspace } = client;
		if (workspace?.didChangeConfiguration?.dynamicRegistration) connection.client.register((import_main ??= (require_language_server ??= require("../parts/language-server.cjs")).require_main()).DidChangeConfigurationNotification.type, { section: "holdtrue" });
		if (workspace?.didChangeWatchedFiles?.dynamicRegistration) connection.client.register((import_main ??= (require_language_server ??= require("../parts/language-server.cjs")).require_main()).DidChangeWatchedFilesNotification.type, { watchers: WATCHED.map((globPattern) => ({ globPattern })) });
		if (workspace?.workspaceFolders) connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
			const gone = removed.map(({ uri }) => pathOf(uri));
			const fresh = added.flatMap(({ uri }) => pathOf(uri) ?? []);
			folders = [.../* @__PURE__ */ new Set([...folders.filter((folder) => !gone.includes(folder)), ...fresh])];
			publisher.renew();
		});
		await pullSettings();
		begin();
	});
	connection.onDidChangeConfiguration(async ({ settings: sent }) => {
		const section = sent?.holdtrue;
		settings = readSettings(section, settings);
		await pullSettings();
		publisher.renew();
	});
	connection.onDidChangeWatchedFiles(() => publisher.again());
	documents.onDidChangeContent(({ document }) => publisher.changed(document.uri));
	documents.onDidSave(() => publisher.again());
	documents.onDidClose(({ document }) => publisher.closed(document.uri));
	/** A draft as it is now; an answer to what was called off in the meantime is none. */
	const judgedAt = async (uri, token) => {
		await begun;
		const text = texts.byUri(uri);
		const judged = text === null ? null : await desk.judge(text);
		if (token.isCancellationRequested) throw new (import_main ??= (require_language_server ??= require("../parts/language-server.cjs")).require_main()).ResponseError((import_main ??= (require_language_server ??= require("../parts/language-server.cjs")).require_main()).LSPErrorCodes.RequestCancelled, "cancelled");
		if (judged !== null && judged.version !== texts.byUri(uri)?.document.version) throw new (import_main ??= (require_language_server ??= require("../parts/language-server.cjs")).require_main()).ResponseError((import_main ??= (require_language_server ??= require("../parts/language-server.cjs")).require_main()).LSPErrorCodes.ContentModified, "the text has changed");
		return judged;
	};
	/** What a place is about: a mention of a draft with its claim, or a claim that is named or stands there. */
	const pointedAt = async (uri, position, token) => {
		const judged = await judgedAt(uri, token);
		const text = texts.byUri(uri);
		if (text === null) return [];
		const offset = text.document.offsetAt(position);
		if (judged !== null) {
			const { project, state } = judged;
			const match = matchAt(judged, offset);
			const named = state.set === null ? null : pinnedAt(text, offset, state);
			const claim = named ?? match?.claim ?? null;
			return match === null && claim === null ? [] : [{
				project,
				state,
				claim,
				match: named === null ? match : null
			}];
		}
		return text.isDraft ? [] : claimsAt(text, offset);
	};
	const claimsAt = async (text, offset) => {
		const found = [];
		for (const project of await desk.projectsOf(text)) {
			const state = await project.refresh();
			const shown = (require_workspace ??= require("../parts/workspace.cjs")).shownPath(text.path ?? "", (require_workspace ??= require("../parts/workspace.cjs")).openWorkspace(project.cwd));
			const claim = state.set === null ? null : claimAt(state.set, shown, text.document.getText(), offset);
			if (claim !== null) found.push({
				project,
				state,
				claim,
				match: null
			});
		}
		return found;
	};
	const uriIn = (project) => (shown) => texts.uriOf((0, (node_path ??= require("node:path")).resolve)(project.cwd, shown));
	connection.onHover(async ({ textDocument, position }, token) => {
		const [first] = await pointedAt(textDocument.uri, position, token);
		if (first === void 0 || first.state.set === null) return null;
		const { match, claim } = first;
		const { set } = first.state;
		const explanation = match !== null ? (require_report ??= require("../parts/report.cjs")).explainMention(match, set) : claim === null ? null : (require_report ??= require("../parts/report.cjs")).explainClaim(claim, set);
		if (explanation === null) return null;
		const isMarkdown = client.textDocument?.hover?.contentFormat?.includes((import_main ??= (require_language_server ??= require("../parts/language-server.cjs")).require_main()).MarkupKind.Markdown) ?? false;
		const value = isMarkdown ? (require_report ??= require("../parts/report.cjs")).explanationMarkdown(explanation) : (require_report ??= require("../parts/report.cjs")).explanationText(explanation);
		const range = match === null ? null : rangeOf(texts.byUri(textDocument.uri), match);
		return {
			contents: {
				kind: isMarkdown ? (import_main ??= (require_language_server ??= require("../parts/language-server.cjs")).require_main()).MarkupKind.Markdown : (import_main ??= (require_language_server ??= require("../parts/language-server.cjs")).require_main()).MarkupKind.PlainText,
				value
			},
			...range === null ? {} : { range }
		};
	});
	connection.onDefinition(async ({ textDocument, position }, token) => {
		return (await pointedAt(textDocument.uri, position, token)).flatMap(({ claim, state, project }) => claim === null ? [] : locate(claim, state, uriIn(project)));
	});
	connection.onReferences(async ({ textDocument, position, context }, token) => {
		const pointed = await pointedAt(textDocument.uri, position, token);
		const found = [];
		for (const { claim, project, state } of pointed) {
			if (claim === null) continue;
			if (context.includeDeclaration) found.push(...locate(claim, state, uriIn(project)));
			found.push(...await mentions.of(claim.id, project, state, token));
		}
		if (token.isCancellationRequested) throw new (import_main ??= (require_language_server ??= require("../parts/language-server.cjs")).require_main()).ResponseError((import_main ??= (require_language_server ??= require("../parts/language-server.cjs")).require_main()).LSPErrorCodes.RequestCancelled, "cancelled");
		return found;
	});
	connection.onCodeAction(async ({ textDocument, range, context }, token) => {
		if (context.only !== void 0 && !context.only.some((kind) => (import_main ??= (require_language_server ??= require("../parts/language-server.cjs")).require_main()).CodeActionKind.QuickFix.startsWith(kind))) return [];
		const judged = await judgedAt(textDocument.uri, token);
		return (judged === null ? [] : await actionsIn(judged, range, settings.reasonCommand, uriIn(judged.project))).map((action) => action.edit === void 0 ? action : {
			...action,
			edit: readable(action.edit)
		});
	});
	connection.onCompletion(async ({ textDocument, position }, token) => {
		const judged = await judgedAt(textDocument.uri, token);
		const text = texts.byUri(textDocument.uri);
		if (judged === null || text === null || judged.state.set === null) return null;
		return complete(text.document, text.document.offsetAt(position), judged.state.set);
	});
	connection.onExecuteCommand(async ({ command, arguments: words }, token) => {
		const request = words?.[0];
		if (command !== "holdtrue.silence" || typeof request?.uri !== "string" || typeof request.fingerprint !== "string") return false;
		const judged = await judgedAt(request.uri, token);
		const reason = typeof request.reason === "string" ? request.reason : "";
		const edit = judged === null ? null : silencing(judged, {
			fingerprint: request.fingerprint,
			reason
		});
		if (edit === null) {
			await connection.sendNotification((import_main ??= (require_language_server ??= require("../parts/language-server.cjs")).require_main()).ShowMessageNotification.type, {
				type: (import_main ??= (require_language_server ??= require("../parts/language-server.cjs")).require_main()).MessageType.Warning,
				message: "holdtrue: this finding is no longer there, or no comment can stand at its place."
			});
			return false;
		}
		return (await connection.workspace.applyEdit(readable(edit))).applied;
	});
	/** An editor that knows no versions of texts gets the bare change. */
	const readable = (edit) => {
		if (client.workspace?.workspaceEdit?.documentChanges === true) return edit;
		const changes = (edit.documentChanges ?? []).flatMap((one) => "edits" in one ? [[one.textDocument.uri, one.edits]] : []);
		return { changes: Object.fromEntries(changes) };
	};
	documents.listen(connection);
	connection.listen();
}
const CAPABILITIES = {
	positionEncoding: (import_main ??= (require_language_server ??= require("../parts/language-server.cjs")).require_main()).PositionEncodingKind.UTF16,
	textDocumentSync: {
		openClose: true,
		change: (import_main ??= (require_language_server ??= require("../parts/language-server.cjs")).require_main()).TextDocumentSyncKind.Incremental,
		save: { includeText: false }
	},
	hoverProvider: true,
	definitionProvider: true,
	referencesProvider: true,
	codeActionProvider: { codeActionKinds: [(import_main ??= (require_language_server ??= require("../parts/language-server.cjs")).require_main()).CodeActionKind.QuickFix] },
	completionProvider: { triggerCharacters: ["{"] },
	executeCommandProvider: { commands: [SILENCE] },
	workspace: { workspaceFolders: {
		supported: true,
		changeNotifications: true
	} }
};
const WATCHED = [
	"**/*.{md,markdown,mdx}",
	"**/*.{yaml,yml}",
	"**/holdtrue-*.json"
];
/** The mention at an offset; of several the shortest, as a figure in a quotation. */
function matchAt({ report }, offset) {
	return report.drafts.flatMap(({ matches }) => matches).filter(({ mention: { span } }) => span.start <= offset && offset <= span.end).sort((one, two) => one.mention.span.end - one.mention.span.start - (two.mention.span.end - two.mention.span.start))[0] ?? null;
}
/** The claim that a comment `<!-- holdtrue: CLAIM -->` names at an offset. */
function pinnedAt({ document }, offset, { set }) {
	const { line } = document.positionAt(offset);
	const before = document.getText({
		start: {
			line,
			character: 0
		},
		end: document.positionAt(offset)
	});
	return set === null || !/holdtrue:[^>]*$/.test(before) ? null : namedAt(set, document.getText(), offset);
}
function locate(claim, state, uriOf) {
	return state.set === null ? [] : [claimLocation(claim, state.set, uriOf)];
}
function rangeOf(text, { mention: { span } }) {
	return text === null ? null : {
		start: text.document.positionAt(span.start),
		end: text.document.positionAt(span.end)
	};
}

// src/entry/commands/lsp.ts
/** `holdtrue lsp`: answers an editor on the standard streams. Ends the process itself, when the editor has said goodbye. */
function runLsp(flags) {
	serveStreams(flags.claims === void 0 || flags.claims.length === 0 ? {} : { claims: flags.claims });
	return new Promise(() => {});
}

exports.runLsp = runLsp;