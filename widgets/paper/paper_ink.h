// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextCursor>

#include <string_view>

namespace spoor {

/// Writes at the end of a document of its own look: dark on white in both themes, as on paper, in fonts that are named
/// here, so that two machines that have them set the same lines. Whatever is given as a text becomes that text and no
/// markup; control characters and those that turn the direction of writing are made visible (append_visible).
class PaperInk {
public:
    /// `scale`: of the sizes of all letters.
    PaperInk(QTextDocument& document, double scale);

    enum class Hand {
        Plain,
        Strong,
        Faint,  ///< smaller and grey: where something stands, what was left out
        Mono,  ///< records, digests
        Good,
        Bad,
        Challenge,
    };
    QTextCharFormat format(Hand hand) const;
    /// Of headings, 1 to 4; 0: the title.
    QTextCharFormat heading_format(int level) const;

    /// `link`: for headings that can be clicked; empty: none.
    void heading(int level, std::string_view text, const QString& anchor, const QString& link);
    void paragraph(std::string_view text, Hand hand = Hand::Plain);
    /// A record, on a ground of its own.
    void record(std::string_view text);
    /// What the investigator wrote. Bounded by what Markdown can do here: no HTML, no picture, no link but http(s) and
    /// mailto.
    void markdown(std::string_view text);

    /// Begins a paragraph, to be filled by `text`.
    void begin(const QTextBlockFormat& block);
    void text(std::string_view text, Hand hand = Hand::Plain, const QString& link = {});
    void text(std::string_view text, const QTextCharFormat& format);

    QTextCursor& cursor() { return cursor_; }
    double scale() const { return scale_; }
    /// Letters of the size in which paragraphs are set, in points.
    double points() const { return 9.5 * scale_; }

    QTextBlockFormat block(double above, double below) const;

private:
    bool fresh_ = true;  // the document's first block is there already
    double scale_;
    QTextCursor cursor_;
};

/// As PaperInk writes it: made visible, control characters as `<U+001B>`.
QString shown_on_paper(std::string_view text);

}
