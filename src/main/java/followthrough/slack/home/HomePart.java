package followthrough.slack.home;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import java.util.function.Supplier;

/**
 * Blocks that stay together on a page, made only for the page that is shown.
 *
 * @param most how many blocks they are at most
 * @param opportunity whether they are one of the ten that a page lists
 */
record HomePart(int most, boolean opportunity, Supplier<List<LayoutBlock>> blocks) {
  static HomePart of(int most, Supplier<List<LayoutBlock>> blocks) {
    return new HomePart(most, false, blocks);
  }

  static HomePart of(LayoutBlock block) {
    return of(1, () -> List.of(block));
  }
}
