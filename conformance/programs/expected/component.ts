import { clustersOf } from './clusters';
import { codeOf } from './code';
import { configurationOf } from './configuration';
import { connectorsOf } from './connectors';
import { deliveryOf } from './delivery';
import { inputsOf } from './inputs';
import { loggingOf } from './logging';
import { namesOf } from './names';
import { outputsOf } from './outputs';
import { podsOf } from './pods';
import { resourcesOf } from './resources';
import { scalingOf } from './scaling';
import { volumesOf } from './volumes';
import { languageOf } from '../../../test/properties/legal-plan';
import { Figure } from '../figure';
import { UNTOLD_IN_GO } from '../options';
import { Rendered } from '../rendered';
import { Subject } from '../subject';

const SUBJECTS = [
  namesOf, clustersOf, scalingOf, resourcesOf, podsOf, volumesOf, codeOf, loggingOf, connectorsOf, configurationOf, inputsOf, outputsOf, deliveryOf,
];

/** Everything that a component's props say of what the operator makes of it. */
export function figuresOf(component: Subject, rendered: Rendered): Figure[] {
  const figures = SUBJECTS.flatMap((figuresFor) => figuresFor(component, rendered));
  return languageOf(component.plan) === 'go' ? figures.filter(({ of }) => !(of in UNTOLD_IN_GO)) : figures;
}
