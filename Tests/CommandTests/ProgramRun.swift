import Foundation
import TestSupport

/// One run of the built program, as a user would start it from the folder of the project.
struct ProgramRun {
  let status: Int32
  let output: String
  let errors: String

  /// The program beside the tests in the folder of the build; `nil` if it was not built.
  static let program: URL? = {
    let beside = [Bundle.main.bundleURL, URL(fileURLWithPath: CommandLine.arguments[0])]
      .flatMap { [$0, $0.deletingLastPathComponent()] }
    return beside.map { $0.appendingPathComponent("precedence") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }()

  /// Runs the program to its end.
  ///
  /// Output goes through files, because a pipe that nobody empties would block the program.
  ///
  /// - Parameters:
  ///   - arguments: The arguments.
  ///   - input: What stands on its standard input.
  /// - Throws: What the system says if the program cannot be started.
  init(_ arguments: [String], input: Data = Data()) throws {
    guard let program = Self.program else { throw CocoaError(.fileNoSuchFile) }
    let folder = try TemporaryFolder()
    let files = ["input", "output", "errors"].map { folder.url.appendingPathComponent($0) }
    try input.write(to: files[0])
    for file in files.dropFirst() { try Data().write(to: file) }
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = ProjectFolder.root
    process.environment = ["PATH": "/usr/bin:/bin"]
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    status = process.terminationReason == .exit ? process.terminationStatus : -1
    output = String(decoding: try Data(contentsOf: files[1]), as: UTF8.self)
    errors = String(decoding: try Data(contentsOf: files[2]), as: UTF8.self)
  }

  /// The whole of it as text, for a golden file.
  var transcript: String {
    """
    exit code \(status)
    ----- standard output -----
    \(output)----- standard error -----
    \(errors)----- end -----

    """
  }
}

/// A folder of its own for one test, gone when the test is over.
final class TemporaryFolder {
  let url: URL

  init() throws {
    let name = "precedence-test-\(UUID().uuidString)"
    url = FileManager.default.temporaryDirectory.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The path of a file in the folder.
  func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  /// Writes a file into the folder and gives its path.
  func write(_ text: String, to name: String) throws -> String {
    try Data(text.utf8).write(to: url.appendingPathComponent(name))
    return path(name)
  }

  /// What is in the folder.
  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []).sorted()
  }
}
