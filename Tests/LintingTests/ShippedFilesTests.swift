import Diagnostics
import Precedence
import Testing

@testable import Linting

@Suite struct ShippedFilesTests {
  @Test func `print all`() throws {
    for path in ShippedFiles.rules {
      let rules = try #require(Rules.read(ShippedFiles.full(path), from: DiskFiles()).value, "\(path)")
      print("=====", path)
      print(FindingRenderer().text(Lint.findings(of: rules)))
    }
    for path in ShippedFiles.assessments {
      let read = Assessment.read(ShippedFiles.full(path), from: DiskFiles())
      let value = try #require(read.value, "\(path)")
      print("=====", path)
      print(FindingRenderer().text(Lint.findings(of: value)))
    }
  }
}
