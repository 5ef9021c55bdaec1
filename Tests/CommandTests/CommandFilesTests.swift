import Diagnostics
import Foundation
import Precedence
import TestSupport
import Testing

@testable import PrecedenceCommand

@Suite struct CommandFilesTests {
  private let files = CommandFiles()

  @Test func anAssessmentStandsForItsFolder() {
    #expect(
      files.filesToCheck(in: SampleFiles.stAlbans) == [SampleFiles.stAlbans + "/assessment.yaml"]
    )
    #expect(
      files.filesToCheck(in: SampleFiles.stAlbans + "/")
        == [SampleFiles.stAlbans + "/assessment.yaml"]
    )
  }

  @Test func otherFoldersGiveAllTheirYAML() throws {
    let folder = try TemporaryFolder()
    for name in ["b.yaml", "a.yml", "c.txt", ".hidden.yaml"] { _ = try folder.write("", to: name) }
    for inner in ["inner", ".git"] {
      try FileManager.default.createDirectory(
        atPath: folder.path(inner),
        withIntermediateDirectories: true
      )
      _ = try folder.write("", to: inner + "/d.yaml")
    }
    let found = files.filesToCheck(in: folder.url.path)
    #expect(found == ["a.yml", "b.yaml", "inner/d.yaml"].map(folder.path))
  }

  @Test func `files of other programs in a folder are not checked`() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write("groups: []\n", to: "alerts.yaml")
    _ = try folder.write("name: a\nmeasures:\ncriteria:\n", to: "no-format.yaml")
    _ = try folder.write("format: 1\n", to: "rules.yaml")
    let found = files.filesToCheck(in: folder.url.path)
    #expect(found == ["no-format.yaml", "rules.yaml"].map(folder.path))
  }

  @Test func linksInACircleEnd() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write("", to: "a.yaml")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("again"),
      withDestinationPath: folder.url.path
    )
    #expect(files.filesToCheck(in: folder.url.path).count == 1)
  }

  @Test func aFolderThatIsNotThereHasNothingToCheck() {
    #expect(files.filesToCheck(in: "no such folder").isEmpty)
  }

  private let assessment = "format: 1\nname: n\nrules: r.yaml\ncandidates: []\n"

  @Test func aFolderOfAssessmentsGivesThemByName() throws {
    let folder = try TemporaryFolder()
    for name in ["b.yaml", "a.yml", ".hidden.yaml", "c.txt"] {
      _ = try folder.write(assessment, to: name)
    }
    _ = try folder.write("format: 1\nname: n\nmeasures: {}\nranking: {}\n", to: "rules.yaml")
    _ = try folder.write("", to: "empty.yaml")
    try FileManager.default.createDirectory(
      atPath: folder.path("folder.yaml"),
      withIntermediateDirectories: true
    )
    let found = ["a.yml", "b.yaml", "empty.yaml"].map(folder.path)
    #expect(files.assessments(in: folder.url.path) == found)
    _ = try folder.write(assessment, to: "assessment.yaml")
    #expect(files.assessments(in: folder.url.path).isEmpty)
  }

  @Test func aFolderWithoutAnAssessmentGivesNone() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write("", to: "empty.yaml")
    #expect(files.assessments(in: folder.url.path).isEmpty)
    #expect(files.assessments(in: "no such folder").isEmpty)
  }

  @Test func oneFileHasOneIdentityUnderAllItsNames() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(assessment, to: "assessment.yaml")
    let link = folder.path("link.yaml")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: file)
    let names = [file, link, folder.url.path, folder.path("x/../assessment.yaml")]
    #expect(Set(names.map(files.identity)).count == 1)
    #expect(files.identity(of: "a.yaml") != files.identity(of: "b.yaml"))
    #expect(files.identity(of: "-") == "-")
  }

  @Test func aDashIsNoFolder() {
    #expect(!files.isFolder("-"))
    #expect(files.isFolder(SampleFiles.stAlbans))
  }

  @Test func filesAreReadFromTheDisk() throws {
    let source = try files.read(SampleFiles.simpleCandidates)
    #expect(source.bytes == SampleFiles.bytes("Rules/simple/candidates.csv"))
    #expect(throws: FileFault.notFound) { try files.read("no such file") }
    #expect(throws: FileFault.isFolder) { try files.read(SampleFiles.stAlbans) }
  }
}
