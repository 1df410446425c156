export { claimsIn } from './claims-in';
export { openClaims } from './open';
