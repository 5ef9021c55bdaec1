import Diagnostics
import Testing

@testable import PrecedenceCommand

@Suite struct AuthoringWordingTests {
  @Test func `a kind of file that there is not`() {
    let known = ["rules", "tests"]
    #expect(AuthoringWording.unknownKind("rulez", known: known) == "Did you mean 'rules'?")
    #expect(AuthoringWording.unknownKind("page", known: known) == "The kinds are: rules, tests.")
  }

  @Test func `a code that there is not`() {
    let finding = AuthoringWording.unknownCode("R999", nearest: ["R108", "R121"])
    #expect(
      FindingRenderer().text(FindingList([finding])) == """
        error[C110]: there is no finding of the code 'R999'
          = near it are R108, R121

        """
    )
    #expect(AuthoringWording.unknownCode("R999", nearest: []).hint == nil)
  }
}
