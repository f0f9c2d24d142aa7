import type { UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

// Vaadin's tsconfig.json leaves out what comes from jars, so our own elements there need its compiler options from here.
const ownElements: UserConfigFn = () => ({
  oxc: {
    decorator: { legacy: true },
    assumptions: { setPublicClassFields: true },
    // a field left behind as a bare declaration would hide the property that its decorator made
    typescript: { removeClassFieldsWithoutInitializer: true },
  },
});

export default overrideVaadinConfig(ownElements);
