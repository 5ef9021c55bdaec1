import Diagnostics
import Testing

@testable import Linting

@Suite struct CheckTests {
  @Test func `every code is used once`() {
    let codes = Check.all.map(\.code.rawValue)
    #expect(Set(codes).count == codes.count)
  }

  @Test(arguments: Lint.pages)
  func `every page says what, what for and how to mend it`(_ page: CheckPage) {
    for text in [page.what, page.effect, page.mend] { #expect(text.hasSuffix(".")) }
    #expect(!page.title.hasSuffix("."))
    #expect(page.title.first?.isLowercase ?? false)
  }
}
