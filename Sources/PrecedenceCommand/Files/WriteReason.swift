#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Android)
  import Android
#elseif canImport(Darwin)
  import Darwin
#elseif os(Windows)
  import ucrt
#endif

/// Why the system does not write a file or make a folder, in words.
struct WriteReason: Sendable, Hashable {
  /// The reason.
  let words: String

  /// Reads what the system says.
  ///
  /// Foundation sorts the common reasons; of the others the system's own number says more.
  init(_ error: any Error) {
    let cocoa = error as? CocoaError
    let inner = cocoa?.userInfo["NSUnderlyingError"] as? any Error
    let system = error as? POSIXError ?? inner as? POSIXError ?? cocoa?.underlying as? POSIXError
    words =
      system.flatMap { Self.words(for: $0.code) } ?? cocoa.flatMap { Self.words(for: $0.code) }
      ?? "the system does not say why"
  }

  private static let nameTaken =
    "something of that name is there already, perhaps a link that leads nowhere"

  private static func words(for code: POSIXError.Code) -> String? {
    switch code {
    case .EFBIG: "the file would be larger than files may be here"
    case .ENOTDIR: "part of the path is a file, not a folder"
    case .EISDIR: "it is a folder"
    case .ENOENT: "there is no such folder"
    case .EEXIST: nameTaken
    case .EACCES, .EPERM: "you may not write there"
    case .ENOSPC: "the disk is full"
    case .EROFS: "the disk is read-only"
    case .ENAMETOOLONG: "the name is too long"
    case .ELOOP: "links lead in a circle"
    case .EIO: "the disk reports a fault"
    case .EMFILE, .ENFILE: "too many files are open"
    case .EBUSY: "it is in use"
    default: nil
    }
  }

  private static func words(for code: CocoaError.Code) -> String? {
    switch code {
    case .fileNoSuchFile, .fileReadNoSuchFile: "there is no such folder"
    case .fileWriteNoPermission, .fileReadNoPermission: "you may not write there"
    case .fileWriteOutOfSpace: "the disk is full"
    case .fileWriteVolumeReadOnly: "the disk is read-only"
    case .fileWriteFileExists: nameTaken
    case .fileWriteInvalidFileName: "that is no name for a file"
    default: nil
    }
  }
}
