#if Command
  import ArgumentParser

  // What a shell offers where a file is typed; folders are offered with each.
  extension CompletionKind {
    /// Files that are written by hand: rules, assessments, scenarios.
    static var written: CompletionKind { .file(extensions: ["yaml", "yml"]) }
    /// The same, or a table.
    static var writtenOrTable: CompletionKind { .file(extensions: ["yaml", "yml", "csv"]) }
    /// Decision records, or pages with one in them.
    static var record: CompletionKind { .file(extensions: ["json", "html"]) }
  }
#endif
