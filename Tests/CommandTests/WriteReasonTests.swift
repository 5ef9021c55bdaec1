import Foundation
import Testing

@testable import PrecedenceCommand

@Suite struct WriteReasonTests {
  #if !os(Windows)
    @Test func `the number of the system says more than Foundation`() {
      let large = CocoaError(
        .fileWriteUnknown,
        userInfo: [NSUnderlyingErrorKey: POSIXError(.EFBIG)]
      )
      #expect(WriteReason(large).words == "the file would be larger than files may be here")
      #expect(WriteReason(POSIXError(.EIO)).words == "the disk reports a fault")
    }
  #endif

  @Test func `without a number it is what Foundation says`() {
    #expect(WriteReason(CocoaError(.fileWriteOutOfSpace)).words == "the disk is full")
    #expect(WriteReason(CocoaError(.fileWriteVolumeReadOnly)).words == "the disk is read-only")
  }

  @Test func `what nobody can say is owned up to`() {
    #expect(WriteReason(CocoaError(.coderInvalidValue)).words == "the system does not say why")
    #expect(WriteReason(CancellationError()).words == "the system does not say why")
  }

  @Test func `a file in place of a folder is named as the reason`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("x", to: "file")
    #expect(throws: Platform.WriteFault.other("part of the path is a file, not a folder")) {
      try Platform.replaceFile(file + "/new", with: "")
    }
  }
}
