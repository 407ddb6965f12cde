package followthrough.core.pipeline;

/** What kind of company it is; decides between a card and an e-mail (follow-up-rules.md, 4.2). */
public enum CompanyStyle {
  TRADITIONAL,
  TECH_OR_MEDIA,
  UNSURE
}
