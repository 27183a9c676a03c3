export { FleetApp, FleetAppProps } from './fleet-app';
