#if Command
  @testable import PrecedenceCommand

  extension Program {
    /// What the arguments come to where no job is left, and the file that it goes to.
    var outcome: (outcome: Outcome, path: String?) {
      let (work, path) = work
      guard case .done(let outcome) = work else { return (Outcome(), path) }
      return (outcome, path)
    }
  }
#endif
