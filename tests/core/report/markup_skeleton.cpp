// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/markup_skeleton.h"

#include <QXmlStreamReader>

#include <md4c.h>

namespace spoor::test {

MarkupSkeleton skeleton_of(const std::string& markup)
{
    MarkupSkeleton s;
    QXmlStreamReader reader(QByteArray::fromStdString(markup));
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            QString element = reader.name().toString();
            for (const auto& attribute : reader.attributes()) {
                element += ' ' + attribute.qualifiedName().toString();
                s.values << attribute.value().toString();
                if (attribute.name() == u"id")
                    s.ids << attribute.value().toString();
                if (attribute.name() == u"href")
                    s.links << attribute.value().toString();
            }
            s.elements << element;
        } else if (reader.isCharacters()) {
            s.text += reader.text();
            s.texts << reader.text().toString();
        } else if (reader.isComment() || reader.isProcessingInstruction() || reader.isEntityReference()) {
            s.elements << "unexpected";
        }
    }
    if (reader.hasError())
        s.error = QString("line %1: %2").arg(reader.lineNumber()).arg(reader.errorString());
    return s;
}

namespace {

QStringList& list(void* user) { return *static_cast<QStringList*>(user); }

int enter_block(MD_BLOCKTYPE type, void*, void* user)
{
    list(user) << QString("block %1").arg(type);
    return 0;
}

int enter_span(MD_SPANTYPE type, void* detail, void* user)
{
    if (type == MD_SPAN_A) {
        const auto* a = static_cast<MD_SPAN_A_DETAIL*>(detail);
        list(user) << "link " + QString::fromUtf8(a->href.text, a->href.size);
    } else {
        list(user) << QString("span %1").arg(type);
    }
    return 0;
}

int text(MD_TEXTTYPE type, const MD_CHAR*, MD_SIZE, void* user)
{
    if (type == MD_TEXT_HTML)
        list(user) << "html";
    return 0;
}

int leave(MD_BLOCKTYPE, void*, void*) { return 0; }
int leave_span(MD_SPANTYPE, void*, void*) { return 0; }

}

QStringList markdown_skeleton(const std::string& markdown)
{
    QStringList found;
    MD_PARSER parser{};
    parser.flags = MD_DIALECT_GITHUB;
    parser.enter_block = enter_block;
    parser.leave_block = leave;
    parser.enter_span = enter_span;
    parser.leave_span = leave_span;
    parser.text = text;
    md_parse(markdown.data(), static_cast<MD_SIZE>(markdown.size()), &parser, &found);
    return found;
}

}
