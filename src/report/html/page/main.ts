/** The script of the report's page. It makes elements and text nodes, never markup, and asks nobody for anything. */
import { startDecisions } from './decisions.ts';
import { startDrafts } from './drafts.ts';
import { byId } from './element.ts';
import { startFilter } from './filter.ts';
import { startKeys } from './keys.ts';
import { startLedger } from './ledger.ts';
import { startPaper } from './paper.ts';
import { startRest } from './rest.ts';
import { startRoutes } from './routes.ts';
import { startTravel } from './travel.ts';

byId('toolbar').hidden = false;
startDecisions();
startTravel();
startRest();
startLedger();
startFilter();
startDrafts();
startKeys();
startPaper();
startRoutes();
