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

  /// Lets an interrupt (Ctrl-C) end the program at once, with a word and exit code 130.
  ///
  /// Nothing has been written yet while a job runs, so there is nothing to be cleaned up. The handler
  /// does only what a handler may do: it writes fixed bytes and leaves.
  static func leaveOnInterrupt() {
    _ = signal(SIGINT) { _ in
      let isTerminal = isatty(2) == 1
      let word: StaticString =
        isTerminal
        ? "\r\u{1B}[Kinterrupted; nothing was written\n" : "interrupted; nothing was written\n"
      _ = Platform.send(UnsafeRawPointer(word.utf8Start), word.utf8CodeUnitCount, to: 2)
      _exit(130)
    }
    #if !os(Windows)
      // Whoever starts the program may have held interrupts back, and that is inherited.
      var interrupts = sigset_t()
      sigemptyset(&interrupts)
      sigaddset(&interrupts, SIGINT)
      pthread_sigmask(SIG_UNBLOCK, &interrupts, nil)
    #endif
  }

  /// Lets an interrupt end the program at once, well and without a word.
  static func endOnInterrupt() {
    _ = signal(SIGINT) { _ in _exit(0) }
  }

  /// Lets a file be replaced to its end despite an interrupt; printing can be interrupted as ever.
  static func finishDespiteInterrupt(isWritingFile: Bool) {
    _ = signal(SIGINT, isWritingFile ? SIG_IGN : SIG_DFL)
  }

  /// Waits until another thread ends the program.
  static func waitForExit() -> Never {
    while true {
      #if os(Windows)
        Thread.sleep(forTimeInterval: 60)
      #else
        pause()
      #endif
    }
  }

  /// Whether the standard error goes to a terminal.
  static var showsProgress: Bool {
    #if os(Windows)
      false
    #else
      isatty(STDERR_FILENO) == 1
    #endif
  }

  /// Whether the standard output goes to a terminal that may show colours.
  static var showsColours: Bool {
    #if os(Windows)
      false
    #else
      isatty(STDOUT_FILENO) == 1 && allowsColours(ProcessInfo.processInfo.environment)
    #endif
  }

  /// Whether the variables of a user's system let colours be: `NO_COLOR` is not set to anything, and
  /// `TERM` is not `dumb` (https://no-color.org).
  static func allowsColours(_ environment: [String: String]) -> Bool {
    (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
  }

  /// Whether the standard output goes to a terminal.
  static var isTerminal: Bool {
    #if os(Windows)
      true
    #else
      isatty(STDOUT_FILENO) == 1
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
        send(rest.baseAddress, rest.count, to: descriptor)
      }
      if count > 0 { start += count }
      if count < 0, errno != EINTR {
        throw errno == EPIPE ? .closedPipe : .other(String(cString: strerror(errno)))
      }
    }
  }

  /// Hands bytes to the system, which says how many it took.
  private static func send(_ bytes: UnsafeRawPointer?, _ count: Int, to descriptor: Int32) -> Int {
    #if os(Windows)
      Int(_write(descriptor, bytes, UInt32(min(count, 1 << 20))))
    #elseif canImport(Glibc)
      Glibc.write(descriptor, bytes, count)
    #elseif canImport(Musl)
      Musl.write(descriptor, bytes, count)
    #elseif canImport(Android)
      Android.write(descriptor, bytes, count)
    #else
      Darwin.write(descriptor, bytes, count)
    #endif
  }

  /// Writes a file so that its readers see the old one or the new one whole, never a part.
  ///
  /// A path that leads to a device or a pipe is written to as it is: it cannot be replaced.
  static func replaceFile(_ path: String, with text: String) throws(WriteFault) {
    try replaceFile(path, with: Array(text.utf8))
  }

  /// Writes bytes so that readers of the file see the old one or the new one whole, never a part.
  ///
  /// - Parameters:
  ///   - path: The file; one that leads to a device or a pipe is written to as it is.
  ///   - bytes: What it is to hold.
  /// - Throws: Why it cannot be written.
  static func replaceFile(_ path: String, with bytes: [UInt8]) throws(WriteFault) {
    let file = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    let attributes = try? FileManager.default.attributesOfItem(atPath: file.path)
    let type = attributes?[.type] as? FileAttributeType
    if type == .typeDirectory { throw .other("it is a folder") }
    let isPlain = type == nil || type == .typeRegular
    do {
      try Data(bytes).write(
        to: isPlain ? file : URL(fileURLWithPath: path),
        options: isPlain ? .atomic : []
      )
      // The new file takes the place of the old one, so it has to have its rights as well.
      if isPlain, let rights = attributes?[.posixPermissions] {
        try? FileManager.default.setAttributes([.posixPermissions: rights], ofItemAtPath: file.path)
      }
    } catch {
      throw .other(WriteReason(error).words)
    }
  }

  /// Makes a folder in one that is there.
  static func makeFolder(_ path: String) throws(WriteFault) {
    do {
      try FileManager.default.createDirectory(
        at: URL(fileURLWithPath: path),
        withIntermediateDirectories: false
      )
    } catch {
      throw .other(WriteReason(error).words)
    }
  }

  /// Whether there is a file or folder of that name.
  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  /// Takes away a file, or a folder with nothing in it; anything else stays.
  static func remove(_ path: String) {
    let names = try? FileManager.default.contentsOfDirectory(atPath: path)
    if let names, !names.isEmpty { return }
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Whether a path leads to a plain file: no folder, pipe or device, which might never end.
  static func isPlainFile(_ path: String) -> Bool {
    let file = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    let attributes = try? FileManager.default.attributesOfItem(atPath: file.path)
    return attributes?[.type] as? FileAttributeType == .typeRegular
  }

  /// Whether nobody may write a file: its owner means it to stay as it is.
  static func isWriteProtected(_ path: String) -> Bool {
    let file = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    if !FileManager.default.isWritableFile(atPath: file) { return exists(file) }
    // Whoever runs the system may write everything, so the rights themselves are looked at.
    #if os(Windows)
      return false
    #else
      var status = stat()
      return stat(file, &status) == 0 && status.st_mode & 0o222 == 0
    #endif
  }

  /// What tells whether a file has changed; `nil` for one that is not there.
  static func stamp(_ path: String) -> FileStamp? {
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: path) else {
      return nil
    }
    let time = attributes[.modificationDate] as? Date
    // The size is a number of one type or another, depending on which Foundation there is.
    return FileStamp(
      path: path,
      size: attributes[.size].flatMap { Int("\($0)") } ?? 0,
      time: time?.timeIntervalSinceReferenceDate ?? 0
    )
  }

  /// The current folder as an absolute path.
  static var currentFolder: String { FileManager.default.currentDirectoryPath }

  /// The time in UTC to the second, `2026-11-21T10:00:00Z`.
  static var now: String { Date().ISO8601Format() }
}
