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
  // All browsers that Vaadin serves know light-dark(); what stands in for it in older ones needs color-scheme in the same file.
  build: { cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'] },
});

export default overrideVaadinConfig(ownElements);
