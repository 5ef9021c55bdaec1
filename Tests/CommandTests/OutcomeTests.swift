import Diagnostics
import Testing

@testable import PrecedenceCommand

@Suite struct OutcomeTests {
  private func finding(_ severity: Finding.Severity, _ message: String) -> Finding {
    Finding("T001", severity, message, at: nil)
  }

  @Test func notesAreCountedAndTheRestIsShown() {
    let findings = FindingList([
      finding(.note, "a"), finding(.warning, "careful"), finding(.note, "b"),
      finding(.error, "wrong"),
    ])
    #expect(
      Outcome.talk(about: findings) == """
        error[T001]: wrong

        warning[T001]: careful

        2 notes; 'precedence check' shows them

        """
    )
    #expect(
      Outcome.talk(about: FindingList([finding(.note, "a")]))
        == "1 note; 'precedence check' shows it\n"
    )
    #expect(Outcome.talk(about: FindingList()) == "")
  }

  @Test func whatTheListCouldNotKeepIsCounted() {
    let many = FindingList((0...FindingList.limit).map { finding(.note, "\($0)") })
    #expect(
      Outcome.talk(about: many)
        == "1000 notes; 'precedence check' shows them\n\nand 1 more finding\n"
    )
  }

  @Test func aFailureHasTheReasonsAndNoResult() {
    let outcome = Outcome.failure(FindingList([finding(.error, "wrong")]))
    #expect(outcome.output.isEmpty)
    #expect(outcome.talk == "error[T001]: wrong\n")
    #expect(outcome.status == .unusable)
    #expect(Outcome.failure(FindingList([finding(.error, "x")]), .usage).status == .usage)
  }

  @Test func aFailureWithoutAReasonIsOurOwnFault() {
    let outcome = Outcome.failure(FindingList([finding(.warning, "careful")]))
    #expect(outcome.status == .ownFault)
    #expect(
      outcome.talk == """
        warning[T001]: careful
        error: this is a fault of the program, not of your files (no result and no error)
          = please report it, with the command and the files that led to it

        """
    )
  }
}
