import Foundation
import TestSupport
import Testing

@testable import RulesFile

@Suite struct ValidatorTests {
  @Test func `every file of the folder is in the list`() throws {
    let folder = ProjectFolder.root.appendingPathComponent("Sources/RulesFile/Validators")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let expected = files.filter { $0.hasSuffix("Validator.swift") && $0 != "Validator.swift" }
      .map { String($0.dropLast(".swift".count)) }
    #expect(Validator.all.map(\.name).sorted() == expected.sorted())
  }
}
