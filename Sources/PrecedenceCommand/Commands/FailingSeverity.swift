#if Command
  import ArgumentParser
  import Diagnostics

  /// The words of `--fail-on`.
  enum FailingSeverity: String, ExpressibleByArgument, CaseIterable {
    case error
    case warning
    case note

    /// From this severity on the answer is no.
    var severity: Finding.Severity {
      switch self {
      case .error: .error
      case .warning: .warning
      case .note: .note
      }
    }
  }
#endif
