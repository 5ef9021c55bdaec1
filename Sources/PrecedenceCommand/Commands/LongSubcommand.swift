#if Command
  import ArgumentParser

  /// A command that may take long: it reads its files at once and leaves the rest to a job, which the
  /// program runs beside a progress line and lets an interrupt end.
  ///
  /// Only such commands pay for a second thread; all others run to their end where they start.
  protocol LongSubcommand: OutputCommand {
    /// Reads what the arguments name.
    ///
    /// - Parameter files: Where files come from.
    /// - Returns: What is left to do, or the outcome if nothing can be done.
    func work(from files: CommandFiles) -> LongWork
  }

  /// Told how much is done, 0 to 1.
  typealias ProgressReport = @Sendable (Double) -> Void

  /// What a long command comes to once it has read its files.
  enum LongWork: Sendable {
    /// Nothing is left to do.
    case done(Outcome)
    /// This is left to do.
    case job(@Sendable (@escaping ProgressReport) async -> Outcome)

    /// The outcome, for tests: without progress.
    var outcome: Outcome {
      get async {
        switch self {
        case .done(let outcome): outcome
        case .job(let job): await job { _ in }
        }
      }
    }
  }
#endif
