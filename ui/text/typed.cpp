// SPDX-License-Identifier: Apache-2.0
#include "ui/text/typed.h"

#include "app/domain/plaintext.h"

#include <QLineEdit>

namespace rangvoan::ui
{

QString typedIn(const QLineEdit *field)
{
    QString line = plainText(field->text());
    return line.replace(u'\n', u' ').replace(u'\t', u' ');
}

} // namespace rangvoan::ui
