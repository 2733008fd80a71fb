import type library from 'pptxgenjs';

// The package types itself as CommonJS (`module.exports = { default }`) and runs as an ES module, so
// the types need one `.default` more than the value.
export type Pptx = library.default;
export type PptxSlide = library.default.Slide;
export type TextOptions = library.default.TextPropsOptions;
export type TextRun = library.default.TextProps;
export type CellOptions = library.default.TableCellProps;
export type Border = library.default.BorderProps;
export type ChartOptions = library.default.IChartOpts;
export type LayoutOptions = library.default.SlideMasterProps;
export type SlideNumberOptions = library.default.SlideNumberProps;

/** Loads pptxgenjs, which takes about as long as starting Node, and creates an empty deck. */
export async function createPptx(): Promise<Pptx> {
  const module = await import('pptxgenjs');
  const PptxGenJS = module.default as unknown as new () => Pptx;
  return new PptxGenJS();
}
