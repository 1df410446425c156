export { claimsIn } from './claims-in';
export { confidenceIn, isOpen, stanceOf } from './open';
