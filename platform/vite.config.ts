import type { UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

// Vaadin's tsconfig.json leaves out what comes from jars, so our own elements there need its compiler options from here.
const ownElements: UserConfigFn = () => ({
  oxc: { decorator: { legacy: true }, assumptions: { setPublicClassFields: true } },
});

export default overrideVaadinConfig(ownElements);
