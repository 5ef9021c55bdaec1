#if Command
  import Authoring
  import Diagnostics
  import Foundation
  import TestSupport
  import Testing

  @testable import PrecedenceCommand

  @Suite struct StarterWritingTests {
    @Test func `files go into the folder, those of this folder without its name`() {
      let names = Starter.simple.files.map(\.path)
      #expect(StarterWriting(.simple, folder: ".").files.map(\.path) == names)
      #expect(StarterWriting(.simple, folder: "a/b").files.map(\.path) == names.map { "a/b/" + $0 })
    }

    @Test func `nothing is in the way of a new folder, and a set may be written again`() throws {
      let folder = NSTemporaryDirectory() + "starter-\(UUID().uuidString)"
      defer { try? FileManager.default.removeItem(atPath: folder) }
      let writing = StarterWriting(.northHerts, folder: folder)
      #expect(writing.mistakes(CommandFiles()).isEmpty)
      #expect(writing.newFiles(CommandFiles()) == writing.files)
      try BundleWriting.write(writing.files)
      #expect(writing.mistakes(CommandFiles()).isEmpty)
      #expect(writing.newFiles(CommandFiles()).isEmpty)
      try FileManager.default.removeItem(atPath: folder + "/rules.yaml")
      #expect(writing.newFiles(CommandFiles()).map(\.path) == [folder + "/rules.yaml"])
      try BundleWriting.write(writing.files)
      let mistakes = StarterWriting(.simple, folder: folder).mistakes(CommandFiles())
      #expect(
        mistakes.map(\.message)
          == ["assessment.yaml", "rules.yaml", "tests.yaml"].map {
            "'\(folder)/\($0)' is there already and holds something else"
          }
      )
    }

    @Test func `a file and a nameless folder are no place`() {
      let root = ProjectFolder.file("Package.swift").path
      #expect(
        StarterWriting(.simple, folder: root).mistakes(CommandFiles()).map(\.message)
          == ["'\(root)' is a file, not a folder"]
      )
      #expect(
        StarterWriting(.simple, folder: " ").mistakes(CommandFiles()).map(\.message)
          == ["the folder has no name"]
      )
    }
  }
#endif
