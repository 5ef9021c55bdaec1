import Diagnostics
import Testing

@testable import Reports

@Suite struct FindingFamilyTests {
  @Test func `every code of the catalogue belongs to a family`() {
    for entry in FindingCatalogue().entries {
      #expect(FindingFamily(entry.code) != nil, "\(entry.code.rawValue)")
    }
    #expect(FindingFamily("K001") == nil)
    #expect(FindingFamily("") == nil)
  }

  @Test(arguments: FindingFamily.allCases)
  func `every family says what it is about`(family: FindingFamily) {
    #expect(!family.about.isEmpty)
    #expect(family.reference.map { $0.hasSuffix("README.md") } ?? true)
  }
}
