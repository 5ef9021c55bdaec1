import Precedence

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

/// Everything that differs between systems, each with a plain way out.
enum Platform {
  /// Why something could not be written.
  enum WriteFault: Error, Sendable, Hashable {
    /// Whoever read the other end has gone; they have what they wanted.
    case closedPipe
    /// For another reason, in words.
    case other(String)
  }

  /// Lets a closed pipe be an error of a write, not the death of the process.
  static func reportClosedPipes() {
    #if !os(Windows)
      signal(SIGPIPE, SIG_IGN)
    #endif
  }

  /// How wide the terminal is that the standard output goes to; `nil` if it goes elsewhere.
  static var terminalWidth: Int? {
    #if os(Windows)
      nil
    #else
      var size = winsize()
      guard isatty(STDOUT_FILENO) == 1,
        ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0
      else { return nil }
      return Int(size.ws_col)
    #endif
  }

  /// The standard input to its end.
  ///
  /// - Parameter limit: The most bytes to accept.
  /// - Returns: The bytes.
  /// - Throws: ``FileFault/notReadable`` or ``FileFault/tooLarge(limit:)``.
  static func standardInput(limit: Int) throws(FileFault) -> [UInt8] {
    try bytes(from: 0, limit: limit)
  }

  /// The bytes of a pipe that has a name, such as a shell's `<(command)`; `nil` for anything else.
  ///
  /// - Parameters:
  ///   - path: The path.
  ///   - limit: The most bytes to accept.
  /// - Returns: Everything up to the pipe's end.
  /// - Throws: ``FileFault/notReadable`` or ``FileFault/tooLarge(limit:)``.
  static func pipe(_ path: String, limit: Int) throws(FileFault) -> [UInt8]? {
    guard isPipe(path) else { return nil }
    #if os(Windows)
      return nil
    #else
      let descriptor = open(path, O_RDONLY)
      guard descriptor >= 0 else { throw .notReadable }
      defer { close(descriptor) }
      return try bytes(from: descriptor, limit: limit)
    #endif
  }

  /// Whether a path leads to a pipe.
  static func isPipe(_ path: String) -> Bool {
    #if os(Windows)
      false
    #else
      var status = stat()
      return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO
    #endif
  }

  private static func bytes(from descriptor: Int32, limit: Int) throws(FileFault) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Int(read(descriptor, &buffer, numericCast(buffer.count)))
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw .notReadable }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
      if bytes.count > limit { throw .tooLarge(limit: limit) }
    }
  }

  /// Writes a text to the standard output (1) or the standard error (2).
  static func write(_ text: String, to descriptor: Int32) throws(WriteFault) {
    let bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes { rest in
        #if os(Windows)
          Int(_write(descriptor, rest.baseAddress, UInt32(min(rest.count, 1 << 20))))
        #elseif canImport(Glibc)
          Glibc.write(descriptor, rest.baseAddress, rest.count)
        #elseif canImport(Musl)
          Musl.write(descriptor, rest.baseAddress, rest.count)
        #elseif canImport(Android)
          Android.write(descriptor, rest.baseAddress, rest.count)
        #else
          Darwin.write(descriptor, rest.baseAddress, rest.count)
        #endif
      }
      if count > 0 { start += count }
      if count < 0, errno != EINTR {
        throw errno == EPIPE ? .closedPipe : .other(String(cString: strerror(errno)))
      }
    }
  }

  /// Writes a file so that its readers see the old one or the new one whole, never a part.
  ///
  /// A path that leads to a device or a pipe is written to as it is: it cannot be replaced.
  static func replaceFile(_ path: String, with text: String) throws(WriteFault) {
    let file = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    let attributes = try? FileManager.default.attributesOfItem(atPath: file.path)
    let type = attributes?[.type] as? FileAttributeType
    if type == .typeDirectory { throw .other("it is a folder") }
    let isPlain = type == nil || type == .typeRegular
    do {
      try Data(text.utf8).write(
        to: isPlain ? file : URL(fileURLWithPath: path),
        options: isPlain ? .atomic : []
      )
    } catch let error as CocoaError {
      throw .other(words(for: error.code))
    } catch {
      throw .other("the system does not say why")
    }
  }

  private static func words(for code: CocoaError.Code) -> String {
    switch code {
    case .fileNoSuchFile, .fileReadNoSuchFile: "there is no such folder"
    case .fileWriteNoPermission, .fileReadNoPermission: "you may not write there"
    case .fileWriteOutOfSpace: "the disk is full"
    case .fileWriteVolumeReadOnly: "the disk is read-only"
    case .fileWriteInvalidFileName: "that is no name for a file"
    default: "the system does not say why"
    }
  }
}
