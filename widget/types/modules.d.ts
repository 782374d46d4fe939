/** An icon's drawing, made by scripts/icons.js at build time. */
declare module '*.svg?nodes' {
  const nodes: readonly (readonly [element: string, attributes: Record<string, string>])[];
  export default nodes;
}

/** The tracker's hashed file name; scripts/build.js puts it into the loader. */
declare const __VISITOR_FILE__: string;
