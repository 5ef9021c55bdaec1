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

  #if !os(Windows)
    @Test func `a link that leads nowhere is in the way of a folder`() throws {
      let folder = try TemporaryFolder()
      try FileManager.default.createSymbolicLink(
        atPath: folder.path("link"),
        withDestinationPath: folder.path("nowhere")
      )
      let words = "something of that name is there already, perhaps a link that leads nowhere"
      #expect(throws: Platform.WriteFault.other(words)) {
        try Platform.makeFolder(folder.path("link"))
      }
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
}
