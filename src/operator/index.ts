export { OperatorVersion } from './operator-version';
