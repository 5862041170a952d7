// Stands in for Monaco's two diff editors, which its API imports and GraphiQL never opens.
export class DiffEditorWidget {}
export class MultiDiffEditorWidget {}
