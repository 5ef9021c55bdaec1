import Testing

@testable import Reports

@Suite struct HTMLElementTests {
  @Test func everyElementHasANameOfItsOwn() {
    let names = HTMLElement.allCases.map { "\($0.name)" }
    #expect(Set(names).count == names.count)
  }

  @Test func noneRunsOrFetchesAnythingAndNoneIsVoid() {
    let refused = [
      "script", "style", "iframe", "object", "embed", "form", "input", "button", "base", "link",
      "meta", "img", "svg", "template", "br", "hr",
    ]
    #expect(HTMLElement.allCases.allSatisfy { !refused.contains("\($0.name)") })
  }
}
