package followthrough;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** What is longer than this does more than one thing. */
final class LengthTest {
  private static final int LINES_OF_A_CLASS = 300;
  private static final int LINES_OF_A_METHOD = 40;

  @Test
  void noClassIsLong() throws IOException {
    List<String> offenders = new ArrayList<>();
    for (Path source : sources()) {
      int lines = Files.readAllLines(source).size();
      if (lines > LINES_OF_A_CLASS) {
        offenders.add(source + " has " + lines + " lines");
      }
    }
    assertThat(offenders).isEmpty();
  }

  @Test
  void noMethodIsLong() throws IOException {
    List<String> offenders = new ArrayList<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(sources()));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        unit.accept(new Methods(unit, positions, offenders), null);
      }
    }
    assertThat(offenders).isEmpty();
  }

  private static final class Methods extends TreeScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<String> offenders;

    Methods(CompilationUnitTree unit, SourcePositions positions, List<String> offenders) {
      this.unit = unit;
      this.positions = positions;
      this.offenders = offenders;
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      long lines =
          line(positions.getEndPosition(unit, method))
              - line(positions.getStartPosition(unit, method))
              + 1;
      if (lines > LINES_OF_A_METHOD) {
        Path source = Path.of(unit.getSourceFile().toUri());
        offenders.add(source.getFileName() + " " + method.getName() + " has " + lines + " lines");
      }
      return super.visitMethod(method, nothing);
    }

    private long line(long position) {
      return unit.getLineMap().getLineNumber(position);
    }
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }
}
