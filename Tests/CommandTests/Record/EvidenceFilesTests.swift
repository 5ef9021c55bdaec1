import Diagnostics
import Precedence
import Testing

@testable import PrecedenceCommand

@Suite struct EvidenceFilesTests {
  @Test func `plain files are read, nothing else is`() throws {
    let files = EvidenceFiles()
    #expect(try files.read(SampleFiles.simpleRules).name == SampleFiles.simpleRules)
    #expect(throws: FileFault.isFolder) { try files.read(SampleFiles.stAlbans) }
    #expect(throws: FileFault.notFound) { try files.read(SampleFiles.stAlbans + "/none") }
    #expect(throws: FileFault.notFound) { try files.read("-") }
    #expect(files.isFolder(SampleFiles.stAlbans))
  }

  #if os(Linux) || os(macOS)
    @Test func `a device that never ends is not read`() {
      #expect(throws: FileFault.notReadable) { try EvidenceFiles().read("/dev/zero") }
    }
  #endif
}
